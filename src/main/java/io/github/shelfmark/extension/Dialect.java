package io.github.shelfmark.extension;

import java.util.function.UnaryOperator;

/** A way to read the bodies of documents. */
public interface Dialect {
  /** The name by which sites choose it with {@code dialect}. */
  String name();

  /**
   * The renderer of one build.
   *
   * @param context the site, and what renderers need to know of it
   */
  BodyRenderer renderer(RenderContext context);

  /**
   * What reads the title that a Markdown text gives itself with a heading. The rule is {@link
   * HeadingTitle}'s; the title is as readers see it, and empty when the text has no heading.
   *
   * @param context the configuration of the site, and what dialects need besides
   */
  UnaryOperator<String> titles(TitleContext context);
}
