package io.github.shelfmark.extension;

import java.util.function.UnaryOperator;

/** A way to read the bodies of documents. */
public interface Dialect {
  /** The name by which sites choose it with {@code dialect}. */
  String name();

  /**
   * Whether it puts the values of the build that its contexts have into the text of documents. If
   * not, a site that chooses any with {@code filter} is told.
   */
  default boolean showsValues() {
    return false;
  }

  /**
   * Creates the renderer of one build.
   *
   * @param context the site, and what resolves links and records reads
   */
  BodyRenderer renderer(RenderContext context);

  /**
   * Returns a function from the text of a document in this dialect to the title that its headings
   * give it, chosen as {@link HeadingTitle} does. The title is plain text, as readers see it; it is
   * empty if the text has no heading. Several threads may call the function at once.
   *
   * @param context the configuration of the site, directives and libraries
   */
  UnaryOperator<String> titles(TitleContext context);
}
