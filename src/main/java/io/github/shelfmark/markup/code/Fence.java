package io.github.shelfmark.markup.code;

import java.util.List;

/**
 * What stands behind a fence, as in {@code java title="Main.java" linenums {2,4-6} ins={3}}. It is
 * what MkDocs, Docusaurus and Starlight read there.
 *
 * @param language the language as written; empty when there is none
 * @param title what stands above the block; empty when there is none
 * @param firstNumber the number of the first line; 0 when lines have none
 * @param marked lines to look at
 * @param inserted lines that are new
 * @param deleted lines that are gone
 * @param unknown what means nothing
 */
record Fence(
    String language,
    String title,
    int firstNumber,
    LineRanges marked,
    LineRanges inserted,
    LineRanges deleted,
    List<String> unknown) {

  /** Whether lines differ in more than their text. */
  boolean hasLines() {
    return firstNumber > 0 || !marked.isEmpty() || !inserted.isEmpty() || !deleted.isEmpty();
  }
}
