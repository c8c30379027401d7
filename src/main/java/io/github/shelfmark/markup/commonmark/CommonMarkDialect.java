package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.CodeInBody;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import java.util.function.UnaryOperator;

/** CommonMark 0.31 with GFM's extensions, footnotes and directives. */
final class CommonMarkDialect implements Dialect {
  @Override
  public String name() {
    return "commonmark";
  }

  @Override
  public boolean showsValues() {
    return true;
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    CodeBlocks blocks = new CodeBlocks();
    CodeWriter code =
        (info, text, index, writer) ->
            blocks.write(
                info,
                text,
                writer.values(),
                writer.html(),
                new CodeInBody(writer, index, writer::id));
    String siteLang = context.site().config().info().lang();
    Words words = (lang, key) -> context.words().word(lang.isEmpty() ? siteLang : lang, key);
    return new CommonMarkRenderer(
        context.links(),
        context.directives(),
        new SiteAccess(words, context.visible(), context.libraries(), context.values()),
        code,
        new Formulas(context.site().config().math()),
        Markup.THEME);
  }

  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    return new CommonMarkHeadings(
            DirectiveNames.of(context.directives()),
            context.values(),
            context.config().math().dollars())
        ::title;
  }
}
