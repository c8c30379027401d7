package io.github.shelfmark.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/**
 * What {@link CountedExpressions} puts into expressions: counts a step, or the numbers of a range.
 * Its arguments are the template, line and column; of a range also its ends and the kind of its
 * end, and of what looks at all items of a list, the list, which is also the result.
 */
final class ExpressionSteps implements TemplateMethodModelEx {
  private static final int END_EXCLUDED = 1;
  private static final int SIZE = 3;

  /** The place of a list among the arguments. */
  private static final int LIST = 3;

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
      long size = arguments.size() > LIST + 1 ? size(arguments) : 0;
      long walked =
          arguments.size() == LIST + 1 && arguments.get(LIST) instanceof TemplateSequenceModel list
              ? list.size()
              : 0;
      state.count(
          place,
          budget -> {
            budget.steps(TemplateSteps.STEPS + walked, "a template");
            budget.items(size, "a range");
          });
    }
    return arguments.size() == LIST + 1 ? arguments.get(LIST) : true;
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
