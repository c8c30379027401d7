package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;

/** Layouts that a site has in its source, in place of the theme's. Shared between threads. */
public interface OwnLayouts {
  /**
   * A digest of everything that is on pages beside their documents, but for what is recorded while
   * they are made.
   */
  String key();

  /**
   * The page of a document of any format.
   *
   * @param document a document of the site
   * @param body its rendered body
   * @return the page with what is wrong in its layouts; the findings of the body are left out
   */
  Made page(Document document, Body body);
}
