package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import java.util.List;
import java.util.Map;

/**
 * Reads the keys {@code sitemap}, {@code robots}, {@code security}, {@code redirects}, {@code
 * feed}, {@code tags}, {@code archive}, {@code cards}, {@code search}, {@code twins}, {@code llms}
 * and {@code print}.
 */
final class OutputsConfigReader {
  private static final String FEED = "feed";
  private static final String REDIRECTS = "redirects";

  private OutputsConfigReader() {}

  static OutputsConfig read(ConfigValues values) {
    OutputsConfig defaults = OutputsConfig.DEFAULTS;
    boolean list = defaults.redirectList();
    boolean redirects = defaults.redirects();
    if (values.get(REDIRECTS) instanceof Map) {
      ConfigValues keys = values.mapping(REDIRECTS);
      list = keys.bool("json", false);
      keys.reportUnknown();
    } else {
      redirects = values.bool(REDIRECTS, redirects);
    }
    return new OutputsConfig(
        values.bool("sitemap", defaults.sitemap()),
        false,
        RobotsConfig.read(values),
        SecurityContact.read(values),
        redirects,
        list,
        List.of(feed(values)),
        TagPages.read(values),
        ArchivePages.read(values),
        CardsConfig.read(values),
        SearchConfig.read(values),
        TwinsConfig.read(values),
        PrintReader.read(values));
  }

  private static FeedConfig feed(ConfigValues values) {
    FeedConfig off = FeedConfig.OFF;
    if (!(values.get(FEED) instanceof Map)) {
      boolean enabled = values.bool(FEED, false);
      FeedConfig feed =
          new FeedConfig(
              enabled,
              off.collection(),
              off.path(),
              off.limit(),
              off.excerptOnly(),
              values.position(FEED));
      return enabled ? withUrl(feed, values) : off;
    }
    ConfigValues keys = values.mapping(FEED);
    FeedConfig feed =
        new FeedConfig(
                true,
                keys.string("collection", off.collection()),
                keys.string("path", off.path()).strip(),
                keys.number("posts_limit", off.limit()),
                keys.bool("excerpt_only", off.excerptOnly()),
                keys.position())
            .ofSections(keys.bool("sections", false));
    keys.reportUnknown();
    return withUrl(feed, values);
  }

  /** Entries of a feed are identified by full addresses. */
  private static FeedConfig withUrl(FeedConfig feed, ConfigValues values) {
    if (values.string("url", "").isEmpty()) {
      values.report(
          FindingCode.WRONG_TYPE,
          FEED,
          "a feed needs the site's \"url\"",
          "Add \"url: https://example.org\", the scheme and host the site is published under.");
      return FeedConfig.OFF;
    }
    return feed;
  }
}
