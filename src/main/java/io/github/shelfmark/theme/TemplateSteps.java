package io.github.shelfmark.theme;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link CountedTemplates} puts into a site's own templates: counts a step, the text that is
 * being captured, and the values that have just been set.
 */
final class TemplateSteps implements TemplateDirectiveModel {
  /** A step of a template takes about as long as twenty of our own. */
  static final int STEPS = 20;

  private static final String STATE = TemplateSteps.class.getName();

  /** A place in a template. */
  record Place(String template, int line, int column) {}

  /** What is counted. */
  @FunctionalInterface
  interface Counted {
    void in(Budget budget) throws TemplateModelException;
  }

  /** What was found while one page is rendered. */
  static final class State {
    private final Budget budget = Budget.current();
    private @Nullable BudgetException exceeded;
    private @Nullable Place place;

    /** What was exceeded; null if nothing was. A template cannot catch and hide it. */
    @Nullable BudgetException exceeded() {
      return exceeded;
    }

    /** The last place that was reached; null if no template of the site's own was. */
    @Nullable Place place() {
      return place;
    }

    /** Counts what happens at a place, unless the budget was exceeded before. */
    void count(@Nullable Place at, Counted counted) throws TemplateModelException {
      if (exceeded != null) {
        throw exceeded;
      }
      place = at;
      try {
        counted.in(budget);
      } catch (BudgetException e) {
        exceeded = e;
        throw e;
      }
    }
  }

  /** What was found so far; null if nothing is counted. */
  static @Nullable State state(@Nullable Environment environment) {
    return environment != null && environment.getCustomState(STATE) instanceof State state
        ? state
        : null;
  }

  /** Prepares the rendering of a page. */
  static State start(Environment environment) {
    State state = new State();
    environment.setCustomState(STATE, state);
    return state;
  }

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateModelException {
    State state = state(environment);
    if (state == null) {
      return;
    }
    DirectiveCallPlace call = environment.getCurrentDirectiveCallPlace();
    Place place =
        call == null
            ? null
            : new Place(call.getTemplate().getName(), call.getBeginLine(), call.getBeginColumn());
    state.count(
        place,
        budget -> {
          budget.steps(STEPS, "a template");
          if (environment.getOut() instanceof StringWriter captured) {
            budget.requireText(captured.getBuffer().length(), "a template");
          }
          for (Object value : parameters.values()) {
            count(value, budget);
          }
        });
  }

  /** The length of what {@code <#assign x>…</#assign>} has captured. */
  private static <T extends TemplateMarkupOutputModel<T>> int length(
      TemplateMarkupOutputModel<T> markup) throws TemplateModelException {
    @SuppressWarnings("unchecked") // That is what its type parameter means.
    String text = markup.getOutputFormat().getMarkupString((T) markup);
    return text == null ? 0 : text.length();
  }

  private static void count(Object value, Budget budget) throws TemplateModelException {
    if (value instanceof TemplateScalarModel text) {
      String string = text.getAsString();
      budget.text(string == null ? 0 : string.length(), "a template");
    } else if (value instanceof TemplateMarkupOutputModel<?> markup) {
      budget.text(length(markup), "a template");
    } else if (value instanceof SimpleSequence list) {
      budget.items(list.size(), "a template");
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof TemplateScalarModel text) {
          String string = text.getAsString();
          budget.requireText(string == null ? 0 : string.length(), "a template");
        }
      }
    }
  }
}
