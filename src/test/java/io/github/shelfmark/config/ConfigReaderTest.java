package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.testing.Configs;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void makeSource() {
    sources = Sources.in(directory);
  }

  @Test
  void everyKeyIsOptional() {
    SiteConfig config = sources.readConfig();
    assertThat(config.file()).isEmpty();
    assertThat(config.dialect()).isEqualTo("commonmark");
    assertThat(config.info().lang()).isEqualTo("en");
    assertThat(config.content().permalink()).isEqualTo("none");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void aJekyllSiteHasPostsAndJekyllsDefaults() throws IOException {
    SiteConfig config = sources.jekyll("title: T$anything: goes").readConfig();
    assertThat(config.file()).isEqualTo("_config.yml");
    assertThat(config.dialect()).isEqualTo("jekyll");
    assertThat(config.content().permalink()).isEqualTo("date");
    assertThat(config.content().collections())
        .extracting(CollectionConfig::name)
        .containsExactly("posts");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void siteYmlTakesPrecedenceOverJekyllsFile() throws IOException {
    assertThat(sources.jekyll("title: J").config("title: S").readConfig().info().title())
        .isEqualTo("S");
  }

  /** A configuration, with {@code $} for line breaks, and the one finding that it produces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "git: maybe|wrong-type site.yml:1:1: \"git\" must be auto, true, false, or keys and"
            + " values|",
        "titel: x|unknown-key site.yml:1:1: unknown key \"titel\"|Did you mean \"title\"?",
        "collections:$  a:$    outptu: true|unknown-key site.yml:3:5: unknown key"
            + " \"collections.a.outptu\"|Did you mean \"output\"?",
        "sections:$- prefix: /a/$  titel: x|unknown-key site.yml:3:3: unknown key"
            + " \"sections[0].titel\"|Did you mean \"title\"?",
        "defaults:$- scope: {pth: a}|unknown-key site.yml:2:11: unknown key"
            + " \"defaults[0].scope.pth\"|Did you mean \"path\"?",
        "title: [a]|wrong-type site.yml:1:1: \"title\" must be text|",
        "url: example.org|wrong-type site.yml:1:1: \"url\" must be a scheme and a host|",
        "url: https://x.org/docs|wrong-type site.yml:1:1: \"url\" must be a scheme and a host"
            + " without a path|Write \"url: https://x.org\" and \"baseurl: /docs\".",
        "title: T$baseurl: ../x|wrong-type site.yml:2:1: \"baseurl\" must be a path below the host,"
            + " not \"../x\"|",
        "baseurl: '/a/%2e%2e/x'|wrong-type site.yml:1:1: \"baseurl\" must be a path below the host,"
            + " not \"/a/%2e%2e/x\"|",
        "baseurl: '/a?b'|wrong-type site.yml:1:1: \"baseurl\" must be a path below the host, not"
            + " \"/a?b\"|",
        "url: 42|wrong-type site.yml:1:1: \"url\" must be a scheme and a host|",
        "url: 'https://x.org/?q'|wrong-type site.yml:1:1: \"url\" must be a scheme and a host|",
        "url: /docs/|wrong-type site.yml:1:1: \"url\" must be a scheme and a host|",
        "future: 3|wrong-type site.yml:1:1: \"future\" must be true or false|",
        "exclude: {a: b}|wrong-type site.yml:1:1: \"exclude\" must be a list|",
        "include: [a, [b]]|wrong-type site.yml:1:14: \"include[1]\" must be text|",
        "collections: x|wrong-type site.yml:1:1: \"collections\" must be keys and values|",
        "collections:$  a: 5|wrong-type site.yml:2:3: \"collections.a\" must be keys and values|",
        "sections: 5|wrong-type site.yml:1:1: \"sections\" must be a list|",
        "sections:$- x|wrong-type site.yml:2:3: \"sections[0]\" must be keys and values|",
        "sections:$- title: x|wrong-type site.yml:2:3: a section needs a prefix or pages|",
        "nav:$- title: x|wrong-type site.yml:2:3: a nav entry needs a title and a url|",
        "a: 1$dialect: jekyl|wrong-type site.yml:2:1: there is no dialect \"jekyl\"|Did you mean"
            + " \"jekyll\"?",
        "dialect: paragraphs|wrong-type site.yml:1:1: there is no dialect \"paragraphs\"|There are"
            + " commonmark, jekyll; others come with extensions, which are dependencies of the"
            + " plugin in a POM.",
        "timezone: Mars/Olympus|wrong-type site.yml:1:1: there is no time zone \"Mars/Olympus\"|",
        "collections:$  a: {directory: ../b}|outside-source site.yml:2:7: the directory \"../b\" is"
            + " not inside the source directory|",
        "title: a: b|yaml site.yml:1:8: the value needs quotes: mapping values are not allowed"
            + " here|",
        "- a|yaml site.yml:1:1: expected keys and values, such as \"title: My site\"|"
      })
  void mistakesAreReportedAtTheirPosition(String text, String headline, String hint)
      throws IOException {
    sources.config(text).readConfig();
    List<Finding> findings =
        sources.findings().list().stream()
            .filter(finding -> !finding.message().contains("\"a\""))
            .toList();
    assertThat(findings)
        .extracting(finding -> finding.code().id() + " " + finding.headline())
        .containsExactly(headline);
    if (hint != null) {
      assertThat(findings.get(0).hint()).isEqualTo(hint);
    }
  }

  @Test
  void aFileThatIsNotUtf8IsAnError() throws IOException {
    Files.write(directory.resolve("site.yml"), new byte[] {'a', ':', ' ', (byte) 0xe9});
    sources.readConfig();
    assertThat(sources.told()).singleElement().asString().startsWith("error not-utf8 site.yml:1:");
  }

  @Test
  void theFileTakesPrecedenceOverFallbacksAndOverridesOverTheFile() throws IOException {
    sources.config("title: file$description: file$extra: {a: 1, b: 2}");
    Map<String, Object> fallbacks = Map.of("title", "pom", "description", "pom", "version", "pom");
    Map<String, Object> overrides = Map.of("title", "line", "extra", Map.of("b", 3));
    SiteConfig config = Configs.read(directory, fallbacks, overrides, new Findings());
    assertThat(config.info().title()).isEqualTo("line");
    assertThat(config.info().description()).isEqualTo("file");
    assertThat(config.info().version()).isEqualTo("pom");
    assertThat(config.values().get("extra")).isEqualTo(Map.of("a", 1L, "b", 3));
  }

  @Test
  void aMistakeInThePomHasNoFile() {
    Findings findings = new Findings();
    Configs.read(directory, Map.of(), Map.of("future", "maybe"), findings);
    assertThat(findings.list())
        .extracting(Finding::headline)
        .containsExactly("\"future\" must be true or false");
  }

  @ParameterizedTest
  @CsvSource({
    "'collections: [a, b-c]', a:_a:true b-c:_b-c:true",
    "'collections: {a: {directory: x/y/}, b: {output: false}, c: }', a:x/y:true b:_b:false"
        + " c:_c:true"
  })
  void collectionsAreAListOrAMapping(String config, String expected) throws IOException {
    assertThat(sources.config(config).readConfig().content().collections())
        .extracting(known -> known.name() + ":" + known.directory() + ":" + known.output())
        .containsExactly(expected.split(" ", -1));
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void sectionsAreATreeWithPrefixesThatAreNormalised() throws IOException {
    SiteConfig config =
        sources
            .config(
                "sections:$- title: A$  prefix: a$  sections: [{prefix: a/中文}, {prefix: /a/c/}]")
            .readConfig();
    assertThat(config.sections()).extracting(SectionConfig::prefix).containsExactly("/a/");
    assertThat(config.sections().get(0).sections())
        .extracting(SectionConfig::prefix)
        .containsExactly("/a/中文/", "/a/c/");
    assertThat(config.sections().get(0).position()).hasToString(":2:3");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/,https://example.org",
    "HTTP://localhost:8080,HTTP://localhost:8080",
    "https://example.org:8443//,https://example.org:8443",
    "https://例え.jp,https://例え.jp",
    "'',''"
  })
  void theUrlEndsWithoutASlash(String given, String url) throws IOException {
    assertThat(sources.config("url: '" + given + "'").readConfig().info().url()).isEqualTo(url);
    assertThat(sources.told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/docs/,/docs", "docs,/docs", "/,''", "'',''", "a/b//,/a/b"})
  void theBaseUrlStartsWithASlashAndEndsWithout(String given, String baseurl) throws IOException {
    assertThat(sources.config("baseurl: '" + given + "'").readConfig().info().baseurl())
        .isEqualTo(baseurl);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: T           | true, false, true",
        "git: auto          | true, false, true",
        "git: true          | true, true, true",
        "git: false         | false, false, false",
        "git: {required: true, authors: false} | true, true, false"
      })
  void gitIsAWordOrAMapping(String text, String expected) throws IOException {
    GitConfig git = sources.config(text).readConfig().git();
    assertThat(git.used() + ", " + git.required() + ", " + git.authors()).isEqualTo(expected);
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void inAJekyllSiteGitMayBeAnUnrelatedKey() throws IOException {
    assertThat(sources.jekyll("git: https://example.org/code").readConfig().git())
        .isEqualTo(GitConfig.AUTO);
    assertThat(sources.told()).isEmpty();
  }
}
