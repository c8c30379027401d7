package io.github.shelfmark.markup.code;

import java.util.List;

/**
 * The info string of a fenced code block, such as {@code java title="Main.java" linenums {2,4-6}
 * ins={3}}.
 *
 * @param language the language as written; empty if there is none
 * @param title the title above the block; empty if there is none
 * @param id the id of the block; empty if there is none
 * @param firstNumber the number of the first line; 0 if lines are not numbered
 * @param marked highlighted lines
 * @param inserted lines shown as inserted
 * @param deleted lines shown as deleted
 * @param nofilter whether placeholders such as <code>${project.version}</code> stay in the block
 * @param unknown unknown attributes
 */
public record Fence(
    String language,
    String title,
    String id,
    int firstNumber,
    LineRanges marked,
    LineRanges inserted,
    LineRanges deleted,
    boolean nofilter,
    List<String> unknown) {

  /**
   * Reads an info string.
   *
   * @param info the text after the fence; any text can be read
   */
  public static Fence of(String info) {
    return FenceReader.read(info);
  }

  /** Whether lines have numbers or are marked. */
  boolean hasLines() {
    return firstNumber > 0 || !marked.isEmpty() || !inserted.isEmpty() || !deleted.isEmpty();
  }

  /** The same with another title. */
  Fence titled(String text) {
    return new Fence(language, text, id, firstNumber, marked, inserted, deleted, nofilter, unknown);
  }
}
