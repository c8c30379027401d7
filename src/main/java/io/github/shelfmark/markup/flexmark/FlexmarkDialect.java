package io.github.shelfmark.markup.flexmark;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import java.util.function.UnaryOperator;

/**
 * Markdown as flexmark-java reads it. Every site makes an object of this class, so nothing in it
 * names a class of flexmark-java: those are loaded when a site chooses the dialect.
 */
final class FlexmarkDialect implements Dialect {
  @Override
  public String name() {
    return "flexmark";
  }

  @Override
  public boolean showsValues() {
    return true;
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    return FlexmarkRenderer.of(context);
  }

  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    return FlexmarkTitles.of(context);
  }
}
