package io.github.shelfmark.schema.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.schema.SchemaException;
import io.github.shelfmark.schema.SchemaValidator;
import io.github.shelfmark.schema.networknt.NetworkntValidator;
import io.github.shelfmark.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the schemas in the manual are what the code reads, and that they say so. */
class PublishedSchemasTest {
  private static final String SITE = "site.json";
  private static final String MATTER = "front-matter.json";
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\n(.*?\n)---\n", Pattern.DOTALL);

  @TempDir private Path directory;

  @Test
  void schemaOfConfigurationIsWhatTheCodeReads() throws IOException {
    check(SITE, SiteSchema.text(directory));
  }

  @Test
  void schemaOfFrontMatterIsWhatTheCodeReads() throws IOException {
    check(MATTER, MatterSchema.text(directory));
  }

  private static void check(String name, String expected) throws IOException {
    Path file = PublishedSchemas.DIRECTORY.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file))
        .as("mvn test -Dtest=PublishedSchemasTest -Dgolden.update=true regenerates it")
        .isEqualTo(expected);
  }

  @Test
  void everyKeyOfFrontMatterThatTheCodeReadsIsInTheSchema() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(PublishedSchemas.DIRECTORY.resolve(MATTER).toFile());
    List<String> known = new ArrayList<>();
    schema.get("properties").fieldNames().forEachRemaining(known::add);

    assertThat(ReadKeys.all()).contains("title", "zoom", "redirect_from");
    assertThat(known).containsAll(ReadKeys.all());
  }

  @Test
  void configurationsThatBuildMatch() throws Exception {
    int read = 0;
    for (Path file : files("site.yml")) {
      Map<String, Object> values = values(Files.readString(file));
      if (new SiteReader(directory).said(List.of(values)).get(0).isEmpty()) {
        assertThat(violations(SITE, values)).as(file.toString()).isEmpty();
        read++;
      }
    }
    assertThat(read).isGreaterThan(10);
  }

  @Test
  void frontMatterThatBuildsMatches() throws Exception {
    int read = 0;
    for (Path file : files(".md")) {
      Matcher matter = FRONT_MATTER.matcher(Files.readString(file));
      if (matter.find()) {
        Map<String, Object> values = values(matter.group(1));
        List<String> violations = violations(MATTER, values);
        if (!violations.isEmpty()) {
          assertThat(new MatterReader(directory).said(List.of(values)).get(0))
              .as(file + " " + violations)
              .isNotEmpty();
        }
        read++;
      }
    }
    assertThat(read).isGreaterThan(80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: A | titel",
        "title: [A] | title",
        "nav: {title: A, url: /a/} | nav",
        "nav: [{title: A}] | nav.0",
        "sections: [{title: A, prefix: /a/, colour: red}] | sections.0.colour",
        "sections: [{title: A, sections: [{prefix: [a]}]}] | sections.0.sections.0.prefix",
        "sections: [{title: A, pages: [{title: A, link: /a/}]}] | sections.0.pages.0.link",
        "theme: {accent: red} | theme.accent",
        "theme: {index: grid} | theme.index",
        "theme: {toc: {from: 0}} | theme.toc.from",
        "theme: {toc: {from: 2, too: 3}} | theme.toc.too",
        "footer: {columns: [{title: A}]} | footer.columns.0",
        "git: sometimes | git",
        "git: {author: true} | git.author",
        "checks: {broken-link: fatal} | checks.broken-link",
        "checks: {SM101: fatal} | checks.SM101",
        "flexmark: {profil: gfm} | flexmark.profil",
        "sitemap: sure | sitemap",
        "external_links: {retries: many} | external_links.retries",
        "external_links: {retries: -1} | external_links.retries",
        "url: example.org | url",
        "collections: {posts: {outputs: true}} | collections.posts.outputs",
        "defaults: [{scope: {path: a}, value: {a: 1}}] | defaults.0.value",
        "links: ignore | links"
      })
  void whatTheReaderReportsIsReportedByTheSchema(String yaml, String where) throws Exception {
    Map<String, Object> values = values(yaml);
    assertThat(new SiteReader(directory).said(List.of(withDialect(values))).get(0)).isNotEmpty();
    assertThat(violations(SITE, values)).anyMatch(each -> each.startsWith(where + ":"));
  }

  private static Map<String, Object> withDialect(Map<String, Object> values) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put("dialect", "flexmark");
    return copy;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: [A] | title",
        "draft: maybe | draft",
        "hero: yes | hero",
        "hero: {txt: A} | hero.txt",
        "hero: {actions: [{text: A, url: /a/}]} | hero.actions.0.url",
        "features: {title: A} | features",
        "toc: {from: 9} | toc.from",
        "edit: here | edit",
        "lead: [A] | lead",
        "noindex: 'true' | noindex"
      })
  void frontMatterOfTheWrongTypeIsReported(String yaml, String where) throws Exception {
    assertThat(violations(MATTER, values(yaml))).anyMatch(each -> each.startsWith(where + ":"));
  }

  @Test
  void keysOfAuthorsAreTheirs() throws Exception {
    assertThat(violations(MATTER, values("title: A\nreviewer: {name: Ada}\n"))).isEmpty();
    assertThat(violations(SITE, values("extra: {colour: [red]}\n"))).isEmpty();
  }

  private static Map<String, Object> values(String yaml) throws YamlException {
    return ConfigRules.ORDINARY.yaml().readMapping(yaml).values();
  }

  private static List<String> violations(String schema, Map<String, Object> values)
      throws IOException, SchemaException {
    Object read =
        new ObjectMapper()
            .readValue(PublishedSchemas.DIRECTORY.resolve(schema).toFile(), Map.class);
    SchemaValidator.Schema validator = new NetworkntValidator().read(read);
    return validator.validate(values).stream()
        .map(each -> String.join(".", each.path()) + ": " + each.message())
        .toList();
  }

  private static List<Path> files(String suffix) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String below : List.of("src/docs", "src/it", "src/test/resources/golden")) {
      try (Stream<Path> files = Files.walk(Path.of(below))) {
        files
            .filter(file -> file.getFileName().toString().endsWith(suffix))
            .filter(file -> !file.toString().contains("jekyll"))
            // Those are broken in other ways too, such as their encoding.
            .filter(file -> suffix.equals("site.yml") || !file.startsWith("src/it/broken"))
            .filter(file -> !file.toString().contains("@"))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }
}
