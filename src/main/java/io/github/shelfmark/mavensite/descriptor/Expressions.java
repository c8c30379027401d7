package io.github.shelfmark.mavensite.descriptor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The expressions <code>${…}</code> of a descriptor. Maven fills <code>${this.…}</code> with values
 * of the project that the descriptor belongs to, before a child inherits it, and all others with
 * values of the project that is built. Values are texts: what looks like markup or an expression in
 * them is neither.
 */
public final class Expressions {
  private static final String EARLY = "this.";
  private static final int LONGEST = 200;

  private Expressions() {}

  /** The names in the expressions of an element, without {@code this.} before them. */
  public static Set<String> namesIn(XmlElement element) {
    Set<String> names = new TreeSet<>();
    map(
        element,
        text ->
            replace(
                text,
                name -> {
                  names.add(name.startsWith(EARLY) ? name.substring(EARLY.length()) : name);
                  return null;
                }));
    return names;
  }

  /**
   * Fills <code>${this.…}</code>.
   *
   * @param values gives the value of a name that is written after {@code this.}; null if unknown
   */
  public static SiteDescriptor early(
      SiteDescriptor descriptor, Function<String, @Nullable String> values) {
    return descriptor.with(
        map(
            descriptor.root(),
            text ->
                replace(
                    text,
                    name ->
                        name.startsWith(EARLY)
                            ? values.apply(name.substring(EARLY.length()))
                            : null)));
  }

  /**
   * Fills all expressions.
   *
   * @param values gives the value of a name; null if there is none, which leaves the expression
   * @param unknown gets the names without a value, and where they are
   */
  public static SiteDescriptor late(
      SiteDescriptor descriptor,
      Function<String, @Nullable String> values,
      BiConsumer<String, Origin> unknown) {
    return descriptor.with(late(descriptor.root(), values, unknown));
  }

  private static XmlElement late(
      XmlElement element,
      Function<String, @Nullable String> values,
      BiConsumer<String, Origin> unknown) {
    XmlElement filled =
        own(
            element,
            text ->
                replace(
                    text,
                    name -> {
                      String value = values.apply(name);
                      if (value == null) {
                        unknown.accept(name, element.origin());
                      }
                      return value;
                    }));
    return filled.mapChildren(child -> late(child, values, unknown));
  }

  private static XmlElement map(XmlElement element, UnaryOperator<String> change) {
    return own(element, change).mapChildren(child -> map(child, change));
  }

  private static XmlElement own(XmlElement element, UnaryOperator<String> change) {
    Map<String, String> attributes = new LinkedHashMap<>();
    element.attributes().forEach((key, value) -> attributes.put(key, change.apply(value)));
    return new XmlElement(
        element.name(),
        attributes,
        element.content().stream()
            .map(
                node ->
                    node instanceof XmlText text ? new XmlText(change.apply(text.text())) : node)
            .toList(),
        element.origin());
  }

  private static String replace(String text, Function<String, @Nullable String> values) {
    int start = text.indexOf("${");
    if (start < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    while (start >= 0) {
      int end = start + 2;
      while (end < text.length() && end - start <= LONGEST && isOfName(text.charAt(end))) {
        end++;
      }
      boolean expression = end > start + 2 && end < text.length() && text.charAt(end) == '}';
      String value = expression ? values.apply(text.substring(start + 2, end)) : null;
      int next = expression ? end + 1 : start + 2;
      filled.append(text, from, start).append(value == null ? text.substring(start, next) : value);
      from = next;
      start = text.indexOf("${", from);
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static boolean isOfName(char c) {
    return c != '{' && c != '}' && c != '$' && c > ' ';
  }
}
