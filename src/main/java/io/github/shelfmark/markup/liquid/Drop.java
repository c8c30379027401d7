package io.github.shelfmark.markup.liquid;

import java.util.Map;

/** An object with its own text form, like Jekyll's drops; it is also a map of its values. */
public interface Drop extends Map<String, Object> {
  /** The text that an output writes for it. */
  String text();

  /** Its text inside a printed list or map. */
  String inspect();

  /**
   * Its keys and values for JSON.
   *
   * @param depth the number of enclosing objects and lists; at some depth neighbours are shortened,
   *     because each refers to the next
   */
  Map<String, Object> json(int depth);
}
