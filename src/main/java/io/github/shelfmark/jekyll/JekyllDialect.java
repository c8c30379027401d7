package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.markup.kramdown.KramdownHeadings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Liquid, then kramdown's Markdown. */
final class JekyllDialect implements Dialect {
  /** The name by which sites choose it. */
  static final String NAME = "jekyll";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    return new JekyllRenderer(context);
  }

  /** Tags of Liquid are left out: what they write is known only when the page is rendered. */
  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    KramdownHeadings headings = new KramdownHeadings(kramdownOptions(context.config()));
    return markdown -> HeadingTitle.of(headings.of(WithoutLiquid.of(markdown)));
  }

  /** What a site sets for kramdown. */
  static Map<String, ?> kramdownOptions(SiteConfig config) {
    Map<String, Object> options = new HashMap<>();
    if (config.values().get("kramdown") instanceof Map<?, ?> values) {
      values.forEach((name, value) -> options.put(String.valueOf(name), value));
    }
    return options;
  }
}
