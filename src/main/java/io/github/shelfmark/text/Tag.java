package io.github.shelfmark.text;

import java.util.List;
import java.util.Optional;

/**
 * A tag found in HTML text.
 *
 * @param name its name in lower case, with a slash before it when it closes an element
 * @param start index of its {@code <}
 * @param end index after its {@code >}
 * @param attributes its attributes in order
 */
public record Tag(String name, int start, int end, List<Attribute> attributes) {

  /**
   * An attribute with a value.
   *
   * @param name its name in lower case
   * @param start index of the value's first character, inside the quotes
   * @param end index after the value's last character
   */
  public record Attribute(String name, int start, int end) {}

  /** The attribute of a name in lower case, if the tag has it with a value. */
  public Optional<Attribute> attribute(String wanted) {
    return attributes.stream().filter(found -> found.name().equals(wanted)).findFirst();
  }
}
