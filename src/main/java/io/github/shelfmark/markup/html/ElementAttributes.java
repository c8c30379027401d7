package io.github.shelfmark.markup.html;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, as far as they say what it is for those who do not see it. */
@FunctionalInterface
public interface ElementAttributes {
  /** Attributes that name an element (Accessible Name and Description Computation 1.2). */
  List<String> LABELS = List.of("aria-label", "aria-labelledby", "title");

  /**
   * The value of an attribute, entities resolved; empty for one without a value.
   *
   * @param name its name in lower case
   * @return null if the element does not have it
   */
  @Nullable String value(String name);

  /** The attributes in a map, whose values may have entities. */
  static ElementAttributes of(Map<String, String> attributes) {
    return attributes::get;
  }

  /** The text that stands for an image; null if its author gave none. */
  default @Nullable String alternative() {
    String alternative = value("alt");
    return alternative == null || alternative.isBlank() ? labelOr(alternative) : alternative;
  }

  private @Nullable String labelOr(@Nullable String otherwise) {
    for (String name : LABELS) {
      String label = value(name);
      if (label != null && !label.isBlank()) {
        return label;
      }
    }
    return otherwise;
  }

  /** Whether it has a label. */
  default boolean isLabelled() {
    return labelOr(null) != null;
  }

  /** Whether its author says that it is no content. */
  default boolean isDecorative() {
    String role = value("role");
    return hasNoRole(role)
        || "true".equals(value("aria-hidden"))
        || value("hidden") != null
        // Pictures that count visitors.
        || ("1".equals(value("width")) && "1".equals(value("height")));
  }

  /** Whether its author says that it only places what is in it. */
  default boolean isLayout() {
    return hasNoRole(value("role"));
  }

  private static boolean hasNoRole(@Nullable String role) {
    return "presentation".equals(role) || "none".equals(role);
  }
}
