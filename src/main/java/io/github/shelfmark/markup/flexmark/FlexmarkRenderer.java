package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.text.Chars;
import java.util.List;

/** Markdown as flexmark-java reads it. Shared between threads. */
final class FlexmarkRenderer implements BodyRenderer {
  private final Parser parser;
  private final HtmlRenderer writer;
  private final BodyRenderer html;

  private FlexmarkRenderer(FlexmarkSettings settings, BodyRenderer html) {
    this.parser = Parser.builder(settings.options()).build();
    this.writer = HtmlRenderer.builder(settings.options()).build();
    this.html = html;
  }

  static FlexmarkRenderer of(RenderContext context) {
    return new FlexmarkRenderer(FlexmarkSettings.of(context.site().config()), context.html());
  }

  @Override
  public Body render(io.github.shelfmark.site.Document document) {
    return switch (document.format()) {
      case MARKDOWN -> markdown(BodyText.of(document));
      case HTML -> html.render(document);
      case TEXT -> new Body(Chars.withoutNulls(document.body()), List.of(), List.of());
    };
  }

  private Body markdown(BodyText source) {
    Document tree = parser.parse(Chars.withoutNulls(source.text()));
    return new Body(writer.render(tree), List.of(), List.of());
  }
}
