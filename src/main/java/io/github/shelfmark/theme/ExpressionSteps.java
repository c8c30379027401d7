package io.github.shelfmark.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateMethodModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/**
 * What {@link CountedExpressions} puts into expressions: counts a step, or the numbers of a range.
 * Its arguments are the template, line and column; of a range also its ends and the kind of its
 * end, and of a value that is counted, that, which is also the result: a list all of whose items
 * are looked at, a text, or a method of FreeMarker's. A text may be followed by the number of texts
 * that are put together.
 */
@SuppressWarnings("deprecation") // FreeMarker's own methods are of the older kind too.
final class ExpressionSteps implements TemplateMethodModelEx {
  private static final int END_EXCLUDED = 1;
  private static final int SIZE = 3;

  /** The place of a counted value among the arguments. */
  private static final int VALUE = 3;

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    TemplateSteps.State state = TemplateSteps.state(Environment.getCurrentEnvironment());
    if (state != null) {
      TemplateSteps.Place place =
          new TemplateSteps.Place(
              ((TemplateScalarModel) arguments.get(0)).getAsString(),
              (int) number(arguments.get(1)),
              (int) number(arguments.get(2)));
      if (isValue(arguments)) {
        return value(arguments, state, place);
      }
      long size = arguments.size() > VALUE ? size(arguments) : 0;
      state.count(
          place,
          budget -> {
            budget.steps(TemplateSteps.STEPS, "a template");
            budget.items(size, "a range");
          });
    }
    return isValue(arguments) ? arguments.get(VALUE) : true;
  }

  private static boolean isValue(List<?> arguments) {
    return arguments.size() == VALUE + 1 || arguments.size() == VALUE + 2;
  }

  private static Object value(
      List<?> arguments, TemplateSteps.State state, TemplateSteps.Place place)
      throws TemplateModelException {
    Object value = arguments.get(VALUE);
    long walked = value instanceof TemplateSequenceModel list ? list.size() : 0;
    long times = arguments.size() > VALUE + 1 ? number(arguments.get(VALUE + 1)) : 1;
    long length = value instanceof TemplateScalarModel text ? text.getAsString().length() : 0;
    state.count(
        place,
        budget -> {
          budget.steps(TemplateSteps.STEPS + walked, "a template");
          budget.text(length * times, "a template");
        });
    return value instanceof TemplateMethodModel method
        ? CountedMethod.of(method, state, place)
        : value;
  }

  private static long size(List<?> arguments) throws TemplateModelException {
    long from = number(arguments.get(3));
    long to = number(arguments.get(4));
    int kind = (int) number(arguments.get(5));
    if (kind == SIZE) {
      return Math.abs(to);
    }
    return Math.abs(to - from) + (kind == END_EXCLUDED ? 0 : 1);
  }

  private static long number(Object value) throws TemplateModelException {
    if (value instanceof TemplateNumberModel number) {
      // Ends beyond these are errors of FreeMarker's.
      double ends = number.getAsNumber().doubleValue();
      return (long) Math.max(-1e10, Math.min(1e10, ends));
    }
    throw new TemplateModelException("A range goes from one number to another.");
  }
}
