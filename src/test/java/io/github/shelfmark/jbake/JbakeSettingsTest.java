package io.github.shelfmark.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts have {@code $} for line breaks. */
class JbakeSettingsTest {
  @TempDir private Path source;

  @Test
  void whatIsNotSaidIsAsInJbake() throws IOException {
    JbakeSettings settings = settings("");
    assertThat(settings.content()).isEqualTo("content");
    assertThat(settings.assets()).isEqualTo("assets");
    assertThat(settings.status()).isEqualTo("draft");
    assertThat(settings.type()).isEmpty();
    assertThat(settings.header().needsType()).isTrue();
    assertThat(settings.header().needsStatus()).isFalse();
    assertThat(settings.extension()).isEqualTo(".html");
    assertThat(settings.types()).contains("page", "post").doesNotContain("project");
    assertThat(settings.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "a/../b", "C:/x", ".", "", "a//b", "x/.git"})
  void directoriesStayInTheSource(String name) throws IOException {
    JbakeSettings settings = settings("content.folder=" + name + "$asset.folder=" + name);
    assertThat(settings.content()).isEqualTo("content");
    assertThat(settings.assets()).isEqualTo("assets");
    assertThat(settings.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date.format=yyyy-bb|jbake.properties:1:13: \"yyyy-bb\" is not a pattern of dates",
        "a=b$output.extension=html|jbake.properties:2:18: pages cannot end with \"html\"",
        "output.extension=.a/b|jbake.properties:1:18: pages cannot end with \".a/b\"",
        "template.x.extension=/|jbake.properties:1:22: pages cannot end with \"/\"",
      })
  void wrongValuesAreTold(String text, String headline) throws IOException {
    assertThat(settings(text).findings()).extracting(Finding::headline).containsExactly(headline);
  }

  @Test
  void keysBecomeThoseOfTheConfiguration() throws IOException {
    assertThat(
            defaults("site.host=https://a.b/c$blog.title=T$blog.subtitle=S$render.sitemap=false"))
        .containsEntry("url", "https://a.b")
        .containsEntry("baseurl", "/c")
        .containsEntry("title", "T")
        .containsEntry("description", "S")
        .containsEntry("sitemap", false)
        .containsEntry("feed", Map.of("path", "feed.xml"))
        .containsEntry("flexmark", Map.of("profile", "jbake"));
    assertThat(defaults("markdown.extensions=TABLES,-WIKILINKS$render.feed=false"))
        .containsEntry(
            "flexmark", Map.of("profile", "jbake", "pegdown", List.of("TABLES", "-WIKILINKS")))
        .doesNotContainKeys("feed", "url", "title");
  }

  @Test
  void aHostThatIsNoAddressIsTold() throws IOException {
    List<Finding> findings = new ArrayList<>();
    write("a=b$site.host=example.org");
    policy().config().defaults(Map.of(), unused -> {}, findings::add);
    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly(
            "jbake.properties:2:11: \"example.org\" is not the address of a site, so the site has"
                + " none");
  }

  @Test
  void theDialectIsFlexmarks() throws IOException {
    write("");
    assertThat(policy().config().dialect()).isEqualTo("flexmark");
    assertThat(policy().content()).containsExactly("content", "assets");
  }

  @Test
  void otherSourcesAreNotSitesOfJbake() throws IOException {
    assertThat(new JbakeKind().in(source)).isEmpty();
    Files.writeString(source.resolve("custom.properties"), "");
    assertThat(new JbakeKind().in(source)).isEmpty();
    Files.createDirectories(source.resolve("content"));
    Files.createDirectories(source.resolve("templates"));
    assertThat(new JbakeKind().in(source)).isPresent();
    Files.writeString(source.resolve("site.yml"), "");
    write("");
    assertThat(new JbakeKind().in(source)).isPresent();
    Files.delete(source.resolve("content"));
    assertThat(new JbakeKind().in(source)).isEmpty();
  }

  private Map<String, Object> defaults(String text) throws IOException {
    write(text);
    return policy().config().defaults(Map.of(), unused -> {}, unused -> {});
  }

  private SitePolicy policy() {
    return new JbakeKind().in(source).orElseThrow();
  }

  private JbakeSettings settings(String text) throws IOException {
    write(text);
    return JbakeSettings.of(PropertiesReader.read(source, "jbake.properties"));
  }

  private void write(String text) throws IOException {
    Files.writeString(source.resolve("jbake.properties"), text.replace('$', '\n'));
  }
}
