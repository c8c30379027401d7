package io.github.shelfmark.config;

import java.util.List;
import java.util.Optional;

/**
 * Which files a site gets besides its pages. Those with addresses in them need a {@code url}.
 *
 * @param sitemap whether there is a {@code sitemap.xml}
 * @param sitemapOfFiles whether it also lists static files that browsers show, such as PDF files
 * @param robots what crawlers are told
 * @param security whom to tell of a security problem; empty if the site does not say
 * @param redirects whether {@code redirect_from} and {@code redirect_to} work
 * @param redirectList whether {@code redirects.json} lists all redirects
 * @param feeds the feeds; the first is the main one, which pages link to
 * @param tags the pages of tags
 * @param archive the pages of all dated documents
 * @param cards the social cards
 * @param search the search
 * @param twins what the site has for machines that read text
 * @param prints the documents for paper
 */
public record OutputsConfig(
    boolean sitemap,
    boolean sitemapOfFiles,
    RobotsConfig robots,
    Optional<SecurityContact> security,
    boolean redirects,
    boolean redirectList,
    List<FeedConfig> feeds,
    TagPages tags,
    ArchivePages archive,
    CardsConfig cards,
    SearchConfig search,
    TwinsConfig twins,
    List<PrintConfig> prints) {
  /** Everything that is on where a site configures nothing. */
  public static final OutputsConfig DEFAULTS =
      new OutputsConfig(true, true, true, false, FeedConfig.OFF);

  /**
   * With pages of tags and a search and without an archive, as sites have them that do not say
   * otherwise.
   */
  public OutputsConfig(
      boolean sitemap, boolean robots, boolean redirects, boolean redirectList, FeedConfig feed) {
    this(
        sitemap,
        false,
        robots ? RobotsConfig.DEFAULTS : RobotsConfig.OFF,
        Optional.empty(),
        redirects,
        redirectList,
        List.of(feed),
        TagPages.DEFAULTS,
        ArchivePages.OFF,
        CardsConfig.OFF,
        SearchConfig.DEFAULTS,
        TwinsConfig.DEFAULTS,
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
