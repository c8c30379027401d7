package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.markup.kramdown.KramdownHeadings;
import java.util.regex.Pattern;

/** Liquid, then kramdown's Markdown. */
final class JekyllDialect implements Dialect {
  /** The name by which sites choose it. */
  static final String NAME = "jekyll";

  private static final Pattern LIQUID =
      Pattern.compile("\\{%.*?%\\}|\\{\\{.*?\\}\\}", Pattern.DOTALL);

  private final KramdownHeadings headings = new KramdownHeadings();

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
  public String title(String markdown) {
    String plain = markdown.indexOf('{') < 0 ? markdown : LIQUID.matcher(markdown).replaceAll("");
    return HeadingTitle.of(headings.of(plain));
  }
}
