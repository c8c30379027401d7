package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputsConfigReaderTest {
  private static final String URL = "url: https://example.org$";

  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void begin() {
    sources = Sources.in(directory);
  }

  private OutputsConfig read(String config) throws IOException {
    OutputsConfig outputs = sources.config(config).readConfig().outputs();
    assertThat(sources.told()).isEmpty();
    return outputs;
  }

  @Test
  void allButTheFeedAndTheListIsOn() throws IOException {
    assertThat(read("title: T")).isEqualTo(OutputsConfig.DEFAULTS);
    assertThat(OutputsConfig.DEFAULTS)
        .isEqualTo(new OutputsConfig(true, true, true, false, FeedConfig.OFF));
  }

  @Test
  void eachCanBeSwitchedOff() throws IOException {
    assertThat(read("sitemap: false$robots: false$redirects: false$feed: false"))
        .isEqualTo(new OutputsConfig(false, false, false, false, FeedConfig.OFF));
  }

  @Test
  void redirectsCanBeListed() throws IOException {
    assertThat(read("redirects: {json: true}").redirectList()).isTrue();
    assertThat(read("redirects: {json: true}").redirects()).isTrue();
    assertThat(read("redirects: {}").redirectList()).isFalse();
    assertThat(read("redirects: true").redirectList()).isFalse();
  }

  @Test
  void aFeedHasDefaults() throws IOException {
    FeedConfig feed = read(URL + "feed: true").feed();

    assertThat(feed.enabled()).isTrue();
    assertThat(feed.collection()).isEmpty();
    assertThat(feed.path()).isEqualTo("feed.xml");
    assertThat(feed.limit()).isEqualTo(10);
    assertThat(feed.excerptOnly()).isFalse();
    assertThat(feed.position()).hasToString(":2:1");
    assertThat(read(URL + "feed: {}").feed()).isEqualTo(feed);
  }

  @Test
  void aFeedHasSettings() throws IOException {
    FeedConfig feed =
        read(URL
                + "feed: {path: ' /a/news.xml', posts_limit: '3', excerpt_only: true,"
                + " collection: blog}")
            .feed();

    assertThat(feed.path()).isEqualTo("a/news.xml");
    assertThat(feed.limit()).isEqualTo(3);
    assertThat(feed.excerptOnly()).isTrue();
    assertThat(feed.collection()).isEqualTo("blog");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sitemap: 5|wrong-type site.yml:2:1: \"sitemap\" must be true or false",
        "robots: [a]|wrong-type site.yml:2:1: \"robots\" must be true or false",
        "redirects: json|wrong-type site.yml:2:1: \"redirects\" must be true or false",
        "redirects: {json: 1}|wrong-type site.yml:2:13: \"redirects.json\" must be true or false",
        "redirects: {jsn: true}|unknown-key site.yml:2:13: unknown key \"redirects.jsn\"",
        "feed: yes please|wrong-type site.yml:2:1: \"feed\" must be true or false",
        "feed: {path: [a]}|wrong-type site.yml:2:8: \"feed.path\" must be text",
        "feed: {posts_limit: ten}|wrong-type site.yml:2:8: \"feed.posts_limit\" must be a whole"
            + " number that is not negative",
        "feed: {posts_limit: 1.5}|wrong-type site.yml:2:8: \"feed.posts_limit\" must be a whole"
            + " number that is not negative",
        "feed: {posts_limit: -1}|wrong-type site.yml:2:8: \"feed.posts_limit\" must be a whole"
            + " number that is not negative",
        "feed: {excerpt_only: maybe}|wrong-type site.yml:2:8: \"feed.excerpt_only\" must be true or"
            + " false",
        "feed: {collection: {a: b}}|wrong-type site.yml:2:8: \"feed.collection\" must be text",
        "feed: {limit: 5}|unknown-key site.yml:2:8: unknown key \"feed.limit\""
      })
  void wrongValuesAreReportedAtTheirPlace(String config, String expected) throws IOException {
    sources.config(URL + config).readConfig();

    assertThat(sources.told()).containsExactly("error " + expected);
  }

  @ParameterizedTest
  @CsvSource({"feed: true", "'feed: {path: a.xml}'"})
  void aFeedNeedsAUrl(String config) throws IOException {
    assertThat(sources.config(config).readConfig().outputs().feed()).isEqualTo(FeedConfig.OFF);

    assertThat(sources.told())
        .containsExactly("error wrong-type site.yml:1:1: a feed needs the site's \"url\"");
    assertThat(sources.findings().list())
        .extracting(Finding::hint)
        .allMatch(hint -> hint.startsWith("Add \"url: https://example.org\""));
  }
}
