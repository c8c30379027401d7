package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * The image beside or instead of a site's title.
 *
 * @param light its URL relative to the site's root; empty if there is none
 * @param dark the image for dark backgrounds; empty if one image is used for both
 * @param alt its alternative text; empty if the title is shown beside it
 * @param position its position in the configuration
 */
public record Logo(String light, String dark, String alt, Position position) {
  /** No logo. */
  public static final Logo NONE = new Logo("", "", "", Position.NONE);
}
