package io.github.shelfmark.extension;

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
   * The title that a text gives itself with a heading; the rule is {@link HeadingTitle}'s.
   *
   * @param markdown the body of a Markdown document as its author wrote it
   * @return the title as readers see it; empty when the text has no heading
   */
  String title(String markdown);
}
