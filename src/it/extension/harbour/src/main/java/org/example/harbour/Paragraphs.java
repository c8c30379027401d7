package org.example.harbour;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.site.DocumentFormat;
import java.util.function.UnaryOperator;

/** Paragraphs between empty lines; {@code = Title}, {@code == Heading}, {@code -> link}. */
final class Paragraphs implements Dialect {
  @Override
  public String name() {
    return "paragraphs";
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    return document ->
        document.format() == DocumentFormat.MARKDOWN
            ? new ParagraphWriter(document, context.links()).write()
            : context.html().render(document);
  }

  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    return text -> HeadingTitle.of(ParagraphWriter.headings(text));
  }
}
