package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import java.util.List;

/** CommonMark 0.31 with GFM's extensions, footnotes and directives. */
final class CommonMarkDialect implements Dialect {
  @Override
  public String name() {
    return "commonmark";
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    CodeBlocks blocks = new CodeBlocks();
    CodeWriter code =
        (info, text, index, writer) ->
            blocks.write(
                info,
                text,
                writer.html(),
                writer.source().document().path(),
                writer.place(index),
                writer::tell);
    SectionsDirective lists =
        new SectionsDirective(context.views().get(0).sections(), context.reads());
    context.answers().accept(lists.answers());
    return new CommonMarkRenderer(context.links(), List.of(lists), code);
  }

  @Override
  public String title(String markdown) {
    return HeadingTitle.of(CommonMarkHeadings.of(markdown));
  }
}
