package io.github.shelfmark.markup.commonmark.span;

import java.util.List;

/** The names of the marks that start with a colon and have their content in brackets. */
public final class Marks {
  /** All of them, sorted. */
  public static final List<String> NAMES = List.of("badge", "icon", "kbd");

  private Marks() {}
}
