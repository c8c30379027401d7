package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;
import io.github.shelfmark.markup.commonmark.write.PlainText;
import io.github.shelfmark.markup.commonmark.write.Surroundings;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.container.WrittenDirective;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A directive of a document while the document is written. */
final class Container implements WrittenDirective {
  private final DirectiveBlock block;
  private final BodyWriter writer;
  private final BiFunction<BodyText, Surroundings, Body> renderer;

  /**
   * A directive of a body.
   *
   * @param renderer renders a text as a part of a body
   */
  Container(
      DirectiveBlock block, BodyWriter writer, BiFunction<BodyText, Surroundings, Body> renderer) {
    this.block = block;
    this.writer = writer;
    this.renderer = renderer;
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
  public void writeTitle(Text title, Html html) {
    writeTo(html, () -> writer.inline(inline(title)));
  }

  @Override
  public int end() {
    return block.end();
  }

  @Override
  public void writeCode(String info, String code, Html html) {
    writeTo(html, () -> writer.code(info, code, block.opening().index()));
  }

  @Override
  public void writeBody(Html html) {
    writeTo(html, () -> writer.children(block));
  }

  @Override
  public void writePart(BodyText text, int levels, Html html) {
    Surroundings inside = writer.around().inside(levels);
    writeTo(html, () -> writer.add(renderer.apply(text, inside)));
  }

  private InlineText inline(Text title) {
    for (InlineText inline : block.titles()) {
      if (inline.text() == title) {
        return inline;
      }
    }
    throw new IllegalArgumentException("no title of this directive");
  }

  /** Runs something that writes to the body, and moves what it wrote to other HTML if need be. */
  private void writeTo(Html html, Runnable writing) {
    Html own = writer.html();
    int start = own.length();
    writing.run();
    if (html != own) {
      html.raw(own.cut(start));
    }
  }
}
