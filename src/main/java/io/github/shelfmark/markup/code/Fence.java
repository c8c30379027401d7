package io.github.shelfmark.markup.code;

import java.util.List;

/**
 * The info string of a fenced code block, such as {@code java title="Main.java" linenums {2,4-6}
 * ins={3}}. The syntax is that of MkDocs, Docusaurus and Starlight.
 *
 * @param language the language as written; empty if there is none
 * @param title the title above the block; empty if there is none
 * @param firstNumber the number of the first line; 0 if lines are not numbered
 * @param marked highlighted lines
 * @param inserted lines shown as inserted
 * @param deleted lines shown as deleted
 * @param filtered whether values of the build are put into it
 * @param unknown unknown attributes
 */
record Fence(
    String language,
    String title,
    int firstNumber,
    LineRanges marked,
    LineRanges inserted,
    LineRanges deleted,
    boolean filtered,
    List<String> unknown) {

  /** Whether lines have numbers or are marked. */
  boolean hasLines() {
    return firstNumber > 0 || !marked.isEmpty() || !inserted.isEmpty() || !deleted.isEmpty();
  }

  /** The same with another title. */
  Fence titled(String text) {
    return new Fence(language, text, firstNumber, marked, inserted, deleted, filtered, unknown);
  }
}
