package io.github.shelfmark.markup.kramdown.options;

import java.util.List;
import java.util.Set;

/**
 * kramdown's options, as far as they change what a reader sees.
 *
 * @param gfm whether the text is read in GFM mode
 * @param hardWrap whether each line end is a line break, in GFM mode
 * @param paragraphEnd whether blocks may follow a paragraph without a blank line, in GFM mode
 * @param typographicSymbols whether dashes, dots and angle quotes are made of several characters
 * @param autoIds whether headings without an id get one
 * @param autoIdPrefix what such ids begin with
 * @param tocLevels the levels of the headings that a table of contents lists
 * @param headerOffset added to each heading's level
 * @param parseBlockHtml whether blocks of HTML hold Markdown
 * @param parseSpanHtml whether HTML within lines holds Markdown
 * @param footnoteStart the first footnote's number
 * @param footnotePrefix what the ids of footnotes begin with
 * @param footnoteBacklink the text of the way back from a note; none when empty
 * @param smartQuotes the four quotation marks: single left and right, double left and right
 * @param entityOutput how quotation marks, dashes, dots and entities are written
 * @param lineNumbers whether code blocks have numbered lines
 * @param mathEngine whether formulas are marked for MathJax and the like
 * @see <a href="https://kramdown.gettalong.org/options.html">kramdown's options</a>
 */
public record KramdownOptions(
    boolean gfm,
    boolean hardWrap,
    boolean paragraphEnd,
    boolean typographicSymbols,
    boolean autoIds,
    String autoIdPrefix,
    Set<Integer> tocLevels,
    int headerOffset,
    boolean parseBlockHtml,
    boolean parseSpanHtml,
    int footnoteStart,
    String footnotePrefix,
    String footnoteBacklink,
    List<String> smartQuotes,
    EntityOutput entityOutput,
    boolean lineNumbers,
    boolean mathEngine) {

  /** What Jekyll sets when the author sets nothing. */
  public static final KramdownOptions JEKYLL =
      new KramdownOptions(
          true,
          false,
          true,
          true,
          true,
          "",
          Set.of(1, 2, 3, 4, 5, 6),
          0,
          false,
          true,
          1,
          "",
          "&#8617;",
          List.of("\u2018", "\u2019", "\u201c", "\u201d"),
          EntityOutput.AS_CHAR,
          false,
          true);
}
