package io.github.shelfmark.config;

/**
 * The feed of a site's newest posts.
 *
 * @param enabled whether there is one
 * @param collection the collection whose documents it lists; empty for every dated document
 * @param path its output path
 * @param limit how many posts it lists at most
 * @param excerptOnly whether the posts' texts are left out
 */
public record FeedConfig(
    boolean enabled, String collection, String path, int limit, boolean excerptOnly) {
  /** No feed. */
  public static final FeedConfig OFF = new FeedConfig(false, "", "feed.xml", 10, false);
}
