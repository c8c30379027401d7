package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * The picture beside or instead of a site's title.
 *
 * @param light its URL from the site's root; empty when there is none
 * @param dark the one for dark grounds; empty when one serves both
 * @param alt what it says to those who do not see it; empty when the title stands beside it
 * @param position where it stands in the configuration
 */
public record Logo(String light, String dark, String alt, Position position) {
  /** No logo. */
  public static final Logo NONE = new Logo("", "", "", Position.NONE);
}
