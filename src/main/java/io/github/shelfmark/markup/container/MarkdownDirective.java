package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Twin;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A directive in the tree of a document that is written as Markdown. */
public interface MarkdownDirective extends WrittenDirective {
  @Override
  void writeTitle(Text title, Markdown markdown);

  @Override
  void writeCode(String info, String code, Markdown markdown);

  @Override
  boolean writeParts(Markdown markdown);

  @Override
  void writeBody(Markdown markdown);

  @Override
  default void writeTitle(Text title, Html html) {
    throw new IllegalStateException("it is written as Markdown");
  }

  @Override
  default void writeCode(String info, String code, Html html) {
    throw new IllegalStateException("it is written as Markdown");
  }

  @Override
  default void writeBody(Html html) {
    throw new IllegalStateException("it is written as Markdown");
  }

  @Override
  default void writePart(BodyText text, int levels, Html html) {
    throw new IllegalStateException("it is written as Markdown");
  }

  /**
   * Writes the twins of parts of other files, each as blocks.
   *
   * @param addresses gives the destination to write for a resolved one
   * @return false if there are none
   */
  static boolean write(
      List<Twin> parts,
      UnaryOperator<String> addresses,
      Consumer<Finding> findings,
      Markdown markdown) {
    for (Twin part : parts) {
      String text = part.markdown(addresses, findings).stripTrailing();
      if (!text.isEmpty()) {
        markdown.block().raw(text);
      }
    }
    return !parts.isEmpty();
  }
}
