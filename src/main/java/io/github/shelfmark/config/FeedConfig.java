package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * A feed of a site's newest posts.
 *
 * @param enabled whether there is one
 * @param collection the collection whose documents it lists; empty for every dated document
 * @param category which of them: those in this category; empty for all
 * @param path its output path; a slash at the start is left out
 * @param limit how many posts it lists at most
 * @param excerptOnly whether the posts' texts are left out
 * @param rooted whether it is written without a {@code url} of the site, with addresses from its
 *     root
 * @param position its position in the configuration
 */
public record FeedConfig(
    boolean enabled,
    String collection,
    String category,
    String path,
    int limit,
    boolean excerptOnly,
    boolean rooted,
    Position position) {
  /** No feed. */
  public static final FeedConfig OFF =
      new FeedConfig(false, "", "", "feed.xml", 10, false, false, Position.NONE);

  /** A feed of all posts, which needs a {@code url}. */
  public FeedConfig(
      boolean enabled,
      String collection,
      String path,
      int limit,
      boolean excerptOnly,
      Position position) {
    this(enabled, collection, "", path, limit, excerptOnly, false, position);
  }

  /** A feed. */
  public FeedConfig {
    path = path.startsWith("/") ? path.substring(1) : path;
  }

  /**
   * A feed with the same settings of other posts.
   *
   * @param ofCollection the collection
   * @param ofCategory the category; empty for all
   * @param at its output path
   */
  public FeedConfig of(String ofCollection, String ofCategory, String at) {
    return new FeedConfig(
        enabled, ofCollection, ofCategory, at, limit, excerptOnly, rooted, position);
  }
}
