package io.github.shelfmark.markup.container;

import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
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

  /** Writes the blocks that the directive contains. */
  void writeBody(Html html);
}
