package io.github.shelfmark.extension;

import io.github.shelfmark.site.Site;

/**
 * A check of links that a site's configuration has. Unlike a {@link Rule} it runs when all outputs
 * are known, because links may lead to pages that no author wrote.
 */
@FunctionalInterface
public interface LinkRule {
  /**
   * Checks links.
   *
   * @param links takes each link, and reports those that are wrong
   */
  void check(Site site, ConfiguredLinks links);
}
