package io.github.shelfmark.markup.commonmark.twin;

import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.write.PlainText;
import io.github.shelfmark.markup.container.MarkdownDirective;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A directive of a document while its twin is written. */
final class TwinContainer implements MarkdownDirective {
  private final DirectiveBlock block;
  private final TwinWriter writer;

  TwinContainer(DirectiveBlock block, TwinWriter writer) {
    this.block = block;
    this.writer = writer;
  }

  @Override
  public Opening opening() {
    return block.opening();
  }

  @Override
  public boolean isFenced() {
    return block.isFenced();
  }

  @Override
  public List<Text> lines() {
    Lines lines = block.lines();
    List<Text> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      all.add(Text.range(writer.chars(), lines.start(i), lines.end(i)));
    }
    return all;
  }

  @Override
  public String plainTitle(Text title) {
    return PlainText.of(inline(title));
  }

  @Override
  public int end() {
    return block.end();
  }

  @Override
  public void writeTitle(Text title, Markdown markdown) {
    writer.blocks().line(inline(title), markdown);
  }

  @Override
  public void writeCode(String info, String code, Markdown markdown) {
    writer.blocks().code(info, code, markdown);
  }

  @Override
  public boolean writeParts(Markdown markdown) {
    return writer.parts(block, markdown);
  }

  @Override
  public void writeBody(Markdown markdown) {
    writer.blocks().children(block, markdown);
  }

  private InlineText inline(Text title) {
    for (InlineText inline : block.titles()) {
      if (inline.text() == title) {
        return inline;
      }
    }
    throw new IllegalArgumentException("no title of this directive");
  }
}
