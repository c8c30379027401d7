package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.FeedConfig;
import io.github.shelfmark.config.OutputsConfig;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.yaml.ScalarRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllConfigRulesTest {
  @TempDir private Path directory;

  private final ConfigRules jekyll = JekyllConfigRules.INSTANCE;
  private final ConfigRules ordinary = ConfigRules.ORDINARY;

  private static CollectionConfig collection(String name) {
    return new CollectionConfig(name, "", "_" + name, false, "", "", List.of());
  }

  private OutputsConfig outputs(String config) throws IOException {
    return Sources.in(directory).jekyll(config).readConfig().outputs();
  }

  @Test
  void differsFromAnOrdinarySite() {
    assertThat(jekyll.files()).containsExactly("_config.yml", "_config.yaml");
    assertThat(ordinary.files()).containsExactly("site.yml", "site.yaml");
    assertThat(jekyll.scalars()).isSameAs(ScalarRules.RUBY);
    assertThat(ordinary.scalars()).isSameAs(ScalarRules.CORE);
    assertThat(jekyll.dialect()).isEqualTo("jekyll");
    assertThat(ordinary.dialect()).isEqualTo("commonmark");
    assertThat(jekyll.permalink()).isEqualTo("date");
    assertThat(ordinary.permalink()).isEqualTo("none");
    assertThat(jekyll.exclude()).isEmpty();
    assertThat(ordinary.exclude()).containsExactly("target/");
    assertThat(jekyll.hasOwnKeys()).isTrue();
    assertThat(ordinary.hasOwnKeys()).isFalse();
  }

  @Test
  void thereAreAlwaysPosts() {
    List<CollectionConfig> notes = List.of(collection("notes"));
    List<CollectionConfig> posts = List.of(collection("notes"), collection("posts"));

    assertThat(jekyll.collections(notes))
        .extracting(CollectionConfig::name)
        .containsExactly("posts", "notes");
    assertThat(jekyll.collections(notes).get(0).output()).isTrue();
    assertThat(jekyll.collections(posts)).isEqualTo(posts);
    assertThat(ordinary.collections(notes)).isEqualTo(notes);
  }

  @Test
  void onlyPostsAreWrittenByThemselves() {
    assertThat(jekyll.writes("posts")).isTrue();
    assertThat(jekyll.writes("notes")).isFalse();
    assertThat(ordinary.writes("notes")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: T|false|false|false|false",
        "plugins: [jekyll-sitemap]|true|false|false|false",
        "gems: [jekyll-sitemap]|true|false|false|false",
        "plugins: [jekyll-sitemap]$sitemap: {enabled: false}|false|false|false|false",
        "plugins: [jekyll-redirect-from]|false|true|true|false",
        "plugins: [jekyll-redirect-from]$redirect_from: {json: false}|false|true|false|false",
        "redirect_from: {json: true}|false|false|false|false",
        "plugins: jekyll-feed|false|false|false|true",
        "sitemap: true$robots: true$redirects: true$feed: true|false|false|false|false"
      })
  void outputsComeWithTheirPlugins(
      String config, boolean sitemap, boolean redirects, boolean list, boolean feed)
      throws IOException {
    OutputsConfig outputs = outputs(config);

    assertThat(outputs.sitemap()).isEqualTo(sitemap);
    assertThat(outputs.robots().made()).isEqualTo(sitemap);
    assertThat(outputs.redirects()).isEqualTo(redirects);
    assertThat(outputs.redirectList()).isEqualTo(list);
    assertThat(outputs.feed().enabled()).isEqualTo(feed);
  }

  @Test
  void theFeedListsPosts() throws IOException {
    FeedConfig feed =
        outputs("plugins: [jekyll-feed]$feed: {path: /x.xml, posts_limit: 3, excerpt_only: true}")
            .feed();

    assertThat(feed.collection()).isEqualTo("posts");
    assertThat(feed.path()).isEqualTo("x.xml");
    assertThat(feed.limit()).isEqualTo(3);
    assertThat(feed.excerptOnly()).isTrue();
    assertThat(feed.position()).hasToString(":2:1");
  }

  /** What Jekyll passes over is no error here. */
  @Test
  void wrongSettingsOfTheFeedAreIgnored() throws IOException {
    FeedConfig feed =
        outputs("plugins: [jekyll-feed]$feed: {path: [a], posts_limit: x, excerpt_only: y}").feed();

    assertThat(feed.path()).isEqualTo("feed.xml");
    assertThat(feed.limit()).isEqualTo(10);
    assertThat(feed.excerptOnly()).isFalse();
    assertThat(outputs("plugins: [jekyll-feed]$feed: {posts_limit: -4}").feed().limit()).isZero();
  }
}
