package io.github.shelfmark.markup.liquid;

import java.util.Map;

/**
 * An object of the site that prints in a way of its own, as Jekyll's drops do; its keys are those
 * of the map it is as well.
 */
public interface Drop extends Map<String, Object> {
  /** What an output writes for it. */
  String text();

  /** How it stands inside a printed list or map. */
  String inspect();

  /**
   * Its keys and values for JSON.
   *
   * @param depth how many objects and lists stand around it; neighbours are cut short when they
   *     stand deep, for they lead on for ever
   */
  Map<String, Object> json(int depth);
}
