package io.github.shelfmark.config;

/**
 * Which files a site gets besides its pages. Those with addresses in them need a {@code url}.
 *
 * @param sitemap whether there is a {@code sitemap.xml}
 * @param robots whether there is a {@code robots.txt}
 * @param redirects whether {@code redirect_from} and {@code redirect_to} work
 * @param redirectList whether {@code redirects.json} lists all redirects
 * @param feed the feed
 */
public record OutputsConfig(
    boolean sitemap, boolean robots, boolean redirects, boolean redirectList, FeedConfig feed) {
  /** Everything that is on where a site configures nothing. */
  public static final OutputsConfig DEFAULTS =
      new OutputsConfig(true, true, true, false, FeedConfig.OFF);
}
