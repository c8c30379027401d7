package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;

/** A directive in the tree of a document, as its dialect has read it. */
public interface WrittenDirective {
  /** Its opening line. */
  Opening opening();

  /** Whether it has a closing fence. */
  boolean isFenced();

  /** The lines of a directive whose lines are data, each a range of the source; else none. */
  List<Text> lines();

  /** The words that readers see of a title in the opening line. */
  String plainTitle(Text title);

  /** Writes a title in the opening line with the Markdown in it. */
  void writeTitle(Text title, Html html);

  /** An index in the line of its closing fence; -1 if it has none. */
  int end();

  /**
   * Writes a block of code, as one in the text is written.
   *
   * @param info what the author would write after the fence
   */
  void writeCode(String info, String code, Html html);

  /**
   * Writes another text as a part of the body, as if it stood there.
   *
   * @param text the text, with the document that its links start at
   * @param levels how much deeper its headings are than they are written
   */
  void writePart(BodyText text, int levels, Html html);

  /** Writes the blocks that the directive contains. */
  void writeBody(Html html);

  /** Writes a title in the opening line as Markdown. */
  default void writeTitle(Text title, Markdown markdown) {
    throw new IllegalStateException("it is written as HTML");
  }

  /** Writes code as Markdown. */
  default void writeCode(String info, String code, Markdown markdown) {
    throw new IllegalStateException("it is written as HTML");
  }

  /**
   * Writes the parts of other files that were written into the body as Markdown.
   *
   * @return false if there are none
   */
  default boolean writeParts(Markdown markdown) {
    throw new IllegalStateException("it is written as HTML");
  }

  /** Writes the blocks that the directive contains as Markdown. */
  default void writeBody(Markdown markdown) {
    throw new IllegalStateException("it is written as HTML");
  }
}
