package io.github.shelfmark.config;

import java.time.ZoneId;
import java.util.List;

/**
 * Which files are content, and the form of their URLs.
 *
 * @param collections the collections in the order configured
 * @param collectionsDir directory that contains the collections' directories; empty for the source
 * @param defaults front matter defaults in the order configured
 * @param permalink the permalink style or pattern of pages and posts
 * @param include names or globs of files that are content although their name would exclude them
 * @param includes patterns of the only files that are content; empty for all
 * @param exclude names or globs of files that are not content
 * @param markdownExtensions file name endings of Markdown, without the dot
 * @param future whether documents with a date in the future are built
 * @param unpublished whether documents with {@code published: false} are built
 * @param showDrafts whether {@code _drafts} is read
 * @param limitPosts how many of the newest posts are built; 0 for all
 * @param timezone the time zone of dates without one
 */
public record ContentRules(
    List<CollectionConfig> collections,
    String collectionsDir,
    List<FrontMatterDefault> defaults,
    String permalink,
    List<String> include,
    List<String> includes,
    List<String> exclude,
    List<String> markdownExtensions,
    boolean future,
    boolean unpublished,
    boolean showDrafts,
    int limitPosts,
    ZoneId timezone) {

  /** What Jekyll 4.3 excludes by default. */
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
