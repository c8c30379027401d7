package io.github.shelfmark.config;

import java.time.ZoneId;
import java.util.List;

/**
 * Which files are content, and what their URLs look like.
 *
 * @param collections the collections in the order configured
 * @param collectionsDir directory in which the collections' directories stand; empty for the source
 * @param defaults front matter defaults in the order configured
 * @param permalink the permalink style or pattern of pages and posts
 * @param include names or globs that are content although their name says otherwise
 * @param exclude names or globs that are no content
 * @param markdownExtensions file name endings of Markdown, without the dot
 * @param future whether documents with a date in the future are built
 * @param unpublished whether documents with {@code published: false} are built
 * @param showDrafts whether {@code _drafts} is read
 * @param limitPosts how many of the newest posts are built; 0 for all
 * @param timezone the zone of dates that name none
 */
public record ContentRules(
    List<CollectionConfig> collections,
    String collectionsDir,
    List<FrontMatterDefault> defaults,
    String permalink,
    List<String> include,
    List<String> exclude,
    List<String> markdownExtensions,
    boolean future,
    boolean unpublished,
    boolean showDrafts,
    int limitPosts,
    ZoneId timezone) {

  /** What Jekyll 4.3 leaves out by itself. */
  public static final List<String> ALWAYS_EXCLUDED =
      List.of(
          ".sass-cache",
          ".jekyll-cache",
          "gemfiles",
          "Gemfile",
          "Gemfile.lock",
          "node_modules",
          "vendor/bundle/",
          "vendor/cache/",
          "vendor/gems/",
          "vendor/ruby/");
}
