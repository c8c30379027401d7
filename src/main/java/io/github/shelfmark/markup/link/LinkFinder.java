package io.github.shelfmark.markup.link;

import io.github.shelfmark.site.Document;
import org.jspecify.annotations.Nullable;

/** One way to find what a link leads to. {@link SiteLinks} asks each in turn. */
@FunctionalInterface
interface LinkFinder {
  /**
   * What a link leads to. What is read for the answer beside the outputs of the site is noted.
   *
   * @param from the document that has the link
   * @return null if this way leads nowhere
   */
  @Nullable Target find(Document from, Href link);
}
