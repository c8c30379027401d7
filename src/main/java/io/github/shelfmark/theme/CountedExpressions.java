package io.github.shelfmark.theme;

import freemarker.core.Expression;
import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts inside expressions, where templates repeat things too: in functions such as {@code x ->
 * x.title}, which {@code ?map} and {@code ?filter} call for each item, and in ranges. Both get the
 * step as one more value that is looked at: {@code [step, x.title][1]}.
 */
@SuppressWarnings("deprecation") // There is no other way to the trees of templates.
final class CountedExpressions {
  private static final int UNBOUND = 2;
  private static final Method COUNT = method("getParameterCount");
  private static final Method VALUE = method("getParameterValue", int.class);

  /** What makes expressions of texts, which could hold anything. */
  private static final Set<String> EVALUATED = Set.of("Interpret", "evalBI");

  /** What gives a method that makes a long text of a few arguments. */
  private static final Set<String> MAKING = Set.of("padBI", "replace_reBI", "joinBI");

  /** Where a counted value is among the arguments of a step. */
  private static final int TEXT_PLACE = 3;

  /** So many texts are put together before they are counted. */
  private static final int UNCOUNTED = 8;

  /** What looks at all items of a list whenever it is evaluated. */
  private static final Set<String> WALKING =
      Set.of(
          "seq_containsBI",
          "seq_index_ofBI",
          "joinBI",
          "sortBI",
          "sort_byBI",
          "reverseBI",
          "minBI",
          "maxBI",
          "chunkBI",
          "sequenceBI");

  private final Template template;
  private final Configuration configuration;

  CountedExpressions(Template template, Configuration configuration) {
    this.template = template;
    this.configuration = configuration;
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("FreeMarker has no method " + name, e);
    }
  }

  /** Counts in all expressions of one element of a template. */
  void count(TemplateElement element) throws ReflectiveOperationException, IOException {
    parts(element);
    if (element.getClass().getSimpleName().equals("DollarVariable")
        && get(element, "escapedExpression") instanceof Expression escaped
        && escaped != get(element, "expression")) {
      // Within <#escape>, another expression is evaluated than the one that is shown.
      count(escaped, element);
    }
  }

  /** True if anything in it is counted, so that it has no value before it is evaluated. */
  private boolean parts(TemplateObject parent) throws ReflectiveOperationException, IOException {
    boolean changed = false;
    int count = invoke(COUNT, parent) instanceof Integer number ? number : 0;
    for (int i = 0; i < count; i++) {
      Object part = invoke(VALUE, parent, i);
      if (part instanceof TemplateElement element) {
        // A placeholder in a string.
        count(element);
        if (count > UNCOUNTED) {
          placeholder(element, count);
        }
        changed = true;
      } else if (part instanceof Expression expression) {
        changed |= count(expression, parent);
      }
    }
    return changed;
  }

  private boolean count(Expression expression, TemplateObject parent)
      throws ReflectiveOperationException, IOException {
    String kind = expression.getClass().getSimpleName();
    if (EVALUATED.contains(kind)) {
      throw wrong(expression, "a template cannot make expressions or templates of texts");
    }
    boolean changed = parts(expression);
    if (kind.equals("LocalLambdaExpression")) {
      Expression step = step(expression, List.of());
      replace(expression, step);
      wrap(expression, "rho", expression, 1);
      changed = true;
    } else if (kind.equals("Range")) {
      changed |= range(expression, parent);
    } else if (kind.equals("AddConcatExpression") && depth(expression) % UNCOUNTED == 0) {
      wrap(expression, "left", expression, 1);
      changed = true;
    } else if (kind.equals("MethodCall")
        && MAKING.contains(get(expression, "target").getClass().getSimpleName())) {
      wrap(expression, "target", expression, 1);
      changed = true;
    } else if (WALKING.contains(kind)) {
      walk(expression);
      changed = true;
    }
    if (changed) {
      Field constant = Expression.class.getDeclaredField("constantValue");
      constant.setAccessible(true);
      constant.set(expression, null);
    }
    return changed;
  }

  private boolean range(Expression range, TemplateObject parent)
      throws ReflectiveOperationException, IOException {
    if (get(range, "endType") instanceof Integer type && type == UNBOUND) {
      String use = parent.getClass().getSimpleName();
      if (!use.equals("DynamicKeyName") && !use.equals("IteratorBlock")) {
        throw wrong(range, "a range without an end is only for [1..] and <#list 1..>");
      }
      return false;
    }
    List<Object> ends = List.of(get(range, "lho"), get(range, "rho"), get(range, "endType"));
    replace(range, step(range, ends));
    return true;
  }

  /** How many sums begin a sum. */
  private static int depth(Expression sum) throws ReflectiveOperationException {
    int depth = 0;
    Object left = sum;
    while (left.getClass() == sum.getClass()) {
      left = get(left, "left");
      depth++;
    }
    return depth;
  }

  /** Has the text of a placeholder counted, as often as there are texts beside it. */
  private void placeholder(TemplateElement element, int times)
      throws ReflectiveOperationException, IOException {
    if (element.getClass().getSimpleName().equals("DollarVariable")) {
      Expression shown = (Expression) get(element, "expression");
      boolean same = get(element, "escapedExpression") == shown;
      wrap(element, "escapedExpression", shown, times);
      if (same) {
        set(element.getClass(), "expression", element, get(element, "escapedExpression"));
      }
    }
  }

  /** Has what a list has counted before the list is looked at. */
  private void walk(Expression walking) throws ReflectiveOperationException, IOException {
    Class<?> type = Class.forName("freemarker.core.BuiltIn");
    Field target = type.getDeclaredField("target");
    target.setAccessible(true);
    set(type, "target", walking, counted((Expression) target.get(walking), walking, 1));
  }

  /** Has the value of a part counted. */
  private void wrap(TemplateObject parent, String field, Expression place, int times)
      throws ReflectiveOperationException, IOException {
    Expression part = (Expression) get(parent, field);
    set(parent.getClass(), field, parent, counted(part, place, times));
  }

  private Expression counted(Expression part, Expression place, int times)
      throws ReflectiveOperationException, IOException {
    Expression call = items(get(step(place, List.of(), times), "target")).get(0);
    items(get(call, "arguments")).add(TEXT_PLACE, part);
    return call;
  }

  private static void set(Class<?> type, String name, Object object, Object value)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(object, value);
  }

  /** Puts a step before what a function or a range has on its right. */
  private static void replace(Expression expression, Expression step)
      throws ReflectiveOperationException {
    Field right = expression.getClass().getDeclaredField("rho");
    right.setAccessible(true);
    items(get(step, "target")).set(1, (Expression) right.get(expression));
    right.set(expression, step);
  }

  private Expression step(Expression place, List<Object> ends)
      throws ReflectiveOperationException, IOException {
    return step(place, ends, 1);
  }

  /** The expression {@code [step(…), 0][1]}. */
  private Expression step(Expression place, List<Object> ends, int times)
      throws ReflectiveOperationException, IOException {
    String call =
        "<#assign x = [.data_model["
            + CountedTemplates.quoted(CountedTemplates.STEPS_IN_EXPRESSIONS)
            + "]("
            + CountedTemplates.quoted(template.getName())
            + ", "
            + place.getBeginLine()
            + ", "
            + place.getBeginColumn()
            + (ends.isEmpty() ? "" : ", 0, 0, " + ends.get(2))
            + (times > 1 ? ", " + times : "")
            + "), 0][1]>";
    TemplateElement assignment =
        new Template(template.getName(), call, configuration).getRootTreeNode();
    Expression step = (Expression) get(assignment, "valueExp");
    if (!ends.isEmpty()) {
      Object method = items(get(step, "target")).get(0);
      List<Expression> arguments = items(get(method, "arguments"));
      arguments.set(3, (Expression) ends.get(0));
      arguments.set(4, (Expression) ends.get(1));
    }
    return step;
  }

  @SuppressWarnings("unchecked") // That is what a list of expressions has.
  private static List<Expression> items(Object list) throws ReflectiveOperationException {
    return (List<Expression>) get(list, "items");
  }

  private ParseException wrong(Expression place, String message) {
    return new ParseException(
        message,
        template,
        place.getBeginLine(),
        place.getBeginColumn(),
        place.getEndLine(),
        place.getEndColumn());
  }

  private static Object get(Object object, String name) throws ReflectiveOperationException {
    Field field = object.getClass().getDeclaredField(name);
    field.setAccessible(true);
    Object value = field.get(object);
    if (value == null) {
      throw new NoSuchFieldException(name);
    }
    return value;
  }

  private static @Nullable Object invoke(Method method, Object object, Object... arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(object, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
