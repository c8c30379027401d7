package io.github.shelfmark.markup.code;

import java.util.List;
import java.util.Map;

/**
 * The info string of a fenced code block, such as {@code java title="Main.java" linenums {2,4-6}
 * ins={3} "word"}.
 *
 * @param language the language as written; empty if there is none
 * @param title the title above the block; empty if there is none
 * @param id the id of the block; empty if there is none
 * @param firstNumber the number of the first line; 0 if lines are not numbered
 * @param lines the lines that are set apart, by what sets them apart
 * @param words the texts that are marked in the block
 * @param look how it is framed and laid out
 * @param nofilter whether placeholders such as <code>${project.version}</code> stay in the block
 * @param faults what the info string says and nobody understands
 */
public record Fence(
    String language,
    String title,
    String id,
    int firstNumber,
    Map<LineKind, LineRanges> lines,
    List<WordMark> words,
    Look look,
    boolean nofilter,
    List<FenceFault> faults) {

  /**
   * Reads an info string.
   *
   * @param info the text after the fence; any text can be read
   */
  public static Fence of(String info) {
    return FenceReader.read(info);
  }

  /** The lines of a kind. */
  LineRanges lines(LineKind kind) {
    return lines.getOrDefault(kind, LineRanges.NONE);
  }

  /** Whether lines or words of the block are set apart. */
  boolean setsApart() {
    return firstNumber > 0
        || !lines.isEmpty()
        || !words.isEmpty()
        || look.diff()
        || look.annotated();
  }

  /** The same without an id, for code outside of texts, whose ids belong to the theme. */
  public Fence withoutId() {
    return new Fence(language, title, "", firstNumber, lines, words, look, nofilter, faults);
  }

  /** The same with another title. */
  Fence titled(String text) {
    return new Fence(language, text, id, firstNumber, lines, words, look, nofilter, faults);
  }
}
