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
  private static final int STEPS = 20;

  private static final String STATE = TemplateSteps.class.getName();

  /** What was found while one page is rendered. */
  static final class State {
    private final Budget budget = Budget.current();
    private @Nullable BudgetException exceeded;
    private @Nullable DirectiveCallPlace place;

    /** What was exceeded; null if nothing was. A template cannot catch and hide it. */
    @Nullable BudgetException exceeded() {
      return exceeded;
    }

    /** The last place that was reached; null if no template of the site's own was. */
    @Nullable DirectiveCallPlace place() {
      return place;
    }
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
    if (!(environment.getCustomState(STATE) instanceof State state)) {
      return;
    }
    if (state.exceeded != null) {
      throw state.exceeded;
    }
    state.place = environment.getCurrentDirectiveCallPlace();
    try {
      state.budget.steps(STEPS, "a template");
      if (environment.getOut() instanceof StringWriter captured) {
        state.budget.requireText(captured.getBuffer().length(), "a template");
      }
      for (Object value : parameters.values()) {
        count(value, state.budget);
      }
    } catch (BudgetException e) {
      state.exceeded = e;
      throw e;
    }
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
