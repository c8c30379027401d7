package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.directive.SectionsDirective;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** CommonMark 0.31 with GFM's extensions, footnotes and directives. */
final class CommonMarkDialect implements Dialect {
  private static final CommonMarkHeadings HEADINGS =
      new CommonMarkHeadings(Set.of(SectionsDirective.NAME));

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
                writer::report);
    SectionsDirective lists =
        new SectionsDirective(context.views().get(0).sections(), context.reads());
    context.answers().accept(lists.answers());
    List<Directive> directives = new ArrayList<>(context.directives());
    directives.add(lists);
    String siteLang = context.site().config().info().lang();
    Words words = (lang, key) -> context.words().word(lang.isEmpty() ? siteLang : lang, key);
    return new CommonMarkRenderer(context.links(), directives, words, code, Markup.THEME);
  }

  @Override
  public String title(String markdown) {
    return HEADINGS.title(markdown);
  }
}
