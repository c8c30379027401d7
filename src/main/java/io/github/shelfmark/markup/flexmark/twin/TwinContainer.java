package io.github.shelfmark.markup.flexmark.twin;

import io.github.shelfmark.markup.container.MarkdownDirective;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.flexmark.heading.PlainText;
import io.github.shelfmark.markup.flexmark.parse.DirectiveNode;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Markdown;
import java.util.List;

/** A directive of a document while its twin is written. */
final class TwinContainer implements MarkdownDirective {
  private final DirectiveNode directive;
  private final TwinPage page;
  private final TwinBlocks blocks;

  TwinContainer(DirectiveNode directive, TwinPage page, TwinBlocks blocks) {
    this.directive = directive;
    this.page = page;
    this.blocks = blocks;
  }

  @Override
  public Opening opening() {
    return directive.opening();
  }

  @Override
  public boolean isFenced() {
    return directive.isFenced();
  }

  @Override
  public List<Text> lines() {
    return directive.lines();
  }

  @Override
  public String plainTitle(Text title) {
    return PlainText.of(directive.title(title), page.values());
  }

  @Override
  public int end() {
    return directive.end();
  }

  @Override
  public void writeTitle(Text title, Markdown markdown) {
    markdown.raw(blocks.spans().of(directive.title(title), TwinLine.Place.LINE));
  }

  @Override
  public void writeCode(String info, String code, Markdown markdown) {
    blocks.code(info, code, markdown);
  }

  @Override
  public boolean writeParts(Markdown markdown) {
    FlexmarkTwin.Target target = page.target();
    return MarkdownDirective.write(
        page.body().twins(directive), target.addresses(), target.findings(), markdown);
  }

  @Override
  public void writeBody(Markdown markdown) {
    blocks.children(directive, markdown);
  }
}
