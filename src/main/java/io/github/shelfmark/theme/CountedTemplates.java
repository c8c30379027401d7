package io.github.shelfmark.theme;

import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's templates, those that are not built in with a {@linkplain TemplateSteps step} in
 * each loop and macro, before each include, and after each assignment. FreeMarker has no limits,
 * and no way to be stopped but by interrupting the thread, which would depend on the clock; it puts
 * its own checks for that into the trees of templates just as it is done here.
 */
@SuppressWarnings("deprecation") // There is no other way to the trees of templates.
final class CountedTemplates extends Configuration {
  /** The name of what counts in expressions. */
  static final String STEPS_IN_EXPRESSIONS = "shelfmark steps in expressions";

  private static final String STEPS = "shelfmark steps";
  private static final Method ADD = method("addChild", int.class, TemplateElement.class);
  private static final Method PLACE =
      method("setLocation", Template.class, int.class, int.class, int.class, int.class);

  private final Set<String> counted;

  @SuppressWarnings("NullAway") // FreeMarker is not annotated.
  private final Set<Template> done =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /**
   * An empty configuration.
   *
   * @param counted the names of the templates that are not built in
   */
  CountedTemplates(Set<String> counted) {
    super(VERSION_2_3_35);
    this.counted = counted;
    if (!counted.isEmpty()) {
      setSharedVariable(STEPS, new TemplateSteps());
      setSharedVariable(STEPS_IN_EXPRESSIONS, new ExpressionSteps());
    }
  }

  private static Method method(String name, Class<?>... parameters) {
    for (Class<?> type = TemplateElement.class; type != null; type = type.getSuperclass()) {
      try {
        Method method = type.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
      } catch (NoSuchMethodException e) {
        // It is a superclass's.
      }
    }
    throw new IllegalStateException("FreeMarker has no method " + name);
  }

  /** All other ways to get a template, that of {@code <#include>} too, lead here. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
    if (template == null || !parsed || !counted.contains(template.getName())) {
      return template;
    }
    synchronized (template) {
      if (!done.contains(template)) {
        count(template);
        done.add(template);
      }
    }
    return template;
  }

  private void count(Template template) throws IOException {
    TemplateElement root = template.getRootTreeNode();
    if (root == null) {
      return;
    }
    try {
      // First, because what is put into the tree needs no counting itself.
      countExpressions(root, new CountedExpressions(template, this));
      count(root);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("FreeMarker's templates cannot be counted", e);
    }
  }

  private static void countExpressions(TemplateElement element, CountedExpressions expressions)
      throws ReflectiveOperationException, IOException {
    expressions.count(element);
    for (int i = 0; i < element.getChildCount(); i++) {
      countExpressions((TemplateElement) element.getChildAt(i), expressions);
    }
  }

  private void count(TemplateElement element) throws ReflectiveOperationException, IOException {
    for (int i = element.getChildCount() - 1; i >= 0; i--) {
      TemplateElement child = (TemplateElement) element.getChildAt(i);
      count(child);
      if (!isAttempt(element)) {
        around(element, i, isAttempt(child) ? (TemplateElement) child.getChildAt(0) : child);
      }
    }
    if (element instanceof Macro macro) {
      StringBuilder values = new StringBuilder();
      for (String name : macro.getArgumentNames()) {
        values
            .append(" v")
            .append(values.length())
            .append("=(.vars[")
            .append(quoted(name))
            .append("])!");
      }
      add(element, 0, element, values.toString());
    } else if (element.getClass().getSimpleName().equals("IteratorBlock")
        || element.getClass().getSimpleName().equals("Items")) {
      add(element, 0, element, "");
    }
  }

  /** What {@code <#attempt>} runs is the first of its children, which has to stay that. */
  private static boolean isAttempt(TemplateElement element) {
    return element.getClass().getSimpleName().equals("AttemptBlock");
  }

  private void around(TemplateElement parent, int i, TemplateElement child)
      throws ReflectiveOperationException, IOException {
    switch (child.getClass().getSimpleName()) {
      case "Assignment" -> add(parent, i + 1, child, value(child, "variableName"));
      case "BlockAssignment" -> add(parent, i + 1, child, value(child, "varName"));
      case "Include", "LibraryLoad" -> add(parent, i, child, "");
      default -> {}
    }
  }

  /** The argument that hands a value that was set to the step after it. */
  private static String value(TemplateElement assignment, String field)
      throws ReflectiveOperationException {
    Object name = field(assignment, field);
    Object namespace = field(assignment, "namespaceExp");
    String scope =
        namespace instanceof freemarker.core.TemplateObject expression
            ? "(" + expression.getCanonicalForm() + ")"
            : ".vars";
    return " v=(" + scope + "[" + quoted(String.valueOf(name)) + "])!";
  }

  private static @Nullable Object field(TemplateElement element, String name)
      throws ReflectiveOperationException {
    Field field = element.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(element);
  }

  /** A text as a literal of a template. */
  static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("${", "$\\{")
            .replace("#{", "#\\{")
        + "\"";
  }

  /**
   * Puts a step into a tree.
   *
   * @param at its place among the children
   * @param place the element whose place in the text it has
   */
  private void add(TemplateElement parent, int at, TemplateElement place, String values)
      throws ReflectiveOperationException, IOException {
    Template template = place.getTemplate();
    Template step =
        new Template(template.getName(), "<@.data_model[\"" + STEPS + "\"]" + values + "/>", this);
    TemplateElement call = step.getRootTreeNode();
    try {
      PLACE.invoke(
          call,
          template,
          place.getBeginColumn(),
          place.getBeginLine(),
          place.getEndColumn(),
          place.getEndLine());
      ADD.invoke(parent, at, call);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
