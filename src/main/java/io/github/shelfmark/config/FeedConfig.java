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
 * @param ofSections whether each section with dated documents has a feed of its own as well
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
    boolean ofSections,
    Position position) {
  /** No feed. */
  public static final FeedConfig OFF =
      new FeedConfig(false, "", "", "feed.xml", 10, false, false, false, Position.NONE);

  /** A feed of all posts, which needs a {@code url}. */
  public FeedConfig(
      boolean enabled,
      String collection,
      String path,
      int limit,
      boolean excerptOnly,
      Position position) {
    this(enabled, collection, "", path, limit, excerptOnly, false, false, position);
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
        enabled, ofCollection, ofCategory, at, limit, excerptOnly, rooted, false, position);
  }

  /**
   * The same feed, with or without feeds of sections beside it.
   *
   * @param wanted whether each section with dated documents has one of its own
   */
  public FeedConfig ofSections(boolean wanted) {
    return new FeedConfig(
        enabled, collection, category, path, limit, excerptOnly, rooted, wanted, position);
  }

  /** The name of its file, which feeds of sections have too. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
