package io.github.shelfmark.config;

import java.util.List;

/**
 * Which files a site gets besides its pages. Those with addresses in them need a {@code url}.
 *
 * @param sitemap whether there is a {@code sitemap.xml}
 * @param sitemapOfFiles whether it also lists static files that browsers show, such as PDF files
 * @param robots whether there is a {@code robots.txt}
 * @param redirects whether {@code redirect_from} and {@code redirect_to} work
 * @param redirectList whether {@code redirects.json} lists all redirects
 * @param feeds the feeds; the first is the main one, which pages link to
 * @param tags the pages of tags
 * @param search the search
 * @param prints the documents for paper
 */
public record OutputsConfig(
    boolean sitemap,
    boolean sitemapOfFiles,
    boolean robots,
    boolean redirects,
    boolean redirectList,
    List<FeedConfig> feeds,
    TagPages tags,
    SearchConfig search,
    List<PrintConfig> prints) {
  /** Everything that is on where a site configures nothing. */
  public static final OutputsConfig DEFAULTS =
      new OutputsConfig(true, true, true, false, FeedConfig.OFF);

  /** With pages of tags and a search, as sites have them that do not say otherwise. */
  public OutputsConfig(
      boolean sitemap, boolean robots, boolean redirects, boolean redirectList, FeedConfig feed) {
    this(
        sitemap,
        false,
        robots,
        redirects,
        redirectList,
        List.of(feed),
        TagPages.DEFAULTS,
        SearchConfig.DEFAULTS,
        List.of());
  }

  /** What a site gets besides its pages. */
  public OutputsConfig {
    feeds = List.copyOf(feeds);
    prints = List.copyOf(prints);
  }

  /** The main feed. */
  public FeedConfig feed() {
    return feeds.isEmpty() ? FeedConfig.OFF : feeds.get(0);
  }
}
