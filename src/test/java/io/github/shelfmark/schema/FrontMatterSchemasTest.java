package io.github.shelfmark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterSchemasTest {
  private static final String SCHEMA =
      """
      {"type": "object",
       "required": ["title", "owner"],
       "properties": {
         "owner": {"enum": ["docs", "core"]},
         "title": {"type": "string", "pattern": "^[A-Z]"},
         "sizes": {"type": "array", "items": {"type": "string"}},
         "reviewed": {"type": "string", "format": "date"},
         "sequence": {"type": "integer"}},
       "additionalProperties": false}
      """;

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void newSite() throws IOException {
    build = TestBuild.in(directory);
    build
        .source()
        .config("title: T$schemas: {pages: _schemas/pages.json}")
        .file("_schemas/pages.json", SCHEMA);
  }

  private List<String> told(String frontMatter) throws IOException {
    build.source().page("index.md", frontMatter);
    return TestBuild.told(build.run());
  }

  @Test
  void matterThatMatchesIsNotReported() throws IOException {
    assertThat(told("title: A$owner: docs$sizes: [a, b]$reviewed: 2026-01-31$sequence: 3"))
        .isEmpty();
  }

  @Test
  void eachViolationHasThePlaceOfItsKey() throws IOException {
    assertThat(told("title: a$owner: me$sizes: [1, b]$colour: red"))
        .containsExactly(
            "error front-matter index.md:2:1: the front matter \"title\" does not match: does not"
                + " match the regex pattern ^[A-Z]",
            "error front-matter index.md:3:1: the front matter \"owner\" does not match: does not"
                + " have a value in the enumeration [\"docs\", \"core\"]",
            "error front-matter index.md:4:1: the front matter \"sizes.0\" does not match: integer"
                + " found, string expected",
            "error front-matter index.md:5:1: the front matter \"colour\" does not match: property"
                + " 'colour' is not defined in the schema and the schema does not allow"
                + " additional properties");
  }

  @Test
  void aMissingKeyIsToldAtTheStart() throws IOException {
    assertThat(told("title: A"))
        .containsExactly(
            "error front-matter index.md:1:1: the front matter does not match: required property"
                + " 'owner' not found");
  }

  @Test
  void datesThatAreNoneAreTold() throws IOException {
    assertThat(told("title: A$owner: docs$reviewed: 2026-02-31")).hasSize(1);
  }

  @Test
  void defaultsOfTheConfigurationCount() throws IOException {
    build
        .source()
        .config(
            "title: T$schemas: {pages: _schemas/pages.json}$defaults:$"
                + "  - {scope: {path: ''}, values: {owner: docs}}");
    assertThat(told("title: A")).isEmpty();
  }

  @Test
  void collectionsHaveSchemasOfTheirOwn() throws IOException {
    build
        .source()
        .config("title: T$collections: {notes: {output: true}}$schemas: {notes: _schemas/note.yml}")
        .file("_schemas/note.yml", "required: [author]\n")
        .page("_notes/a.md", "title: A");
    assertThat(told("x: y"))
        .singleElement()
        .asString()
        .startsWith("error front-matter _notes/a.md:1:1: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"strin\"}",
        "{\"$ref\": \"https://example.org/schema.json\"}",
        "{\"$ref\": \"file:///etc/passwd\"}",
        "{\"$ref\": \"classpath:/META-INF/maven/plugin.xml\"}",
        "{\"$ref\": \"#/nowhere\"}",
        "{\"$schema\": \"https://example.org/own-language\"}",
        "{\"properties\": {\"title\": {\"pattern\": \"(\"}}}",
        "{\"properties\": {\"title\": {\"pattern\": \"^(.*)(.*)(.*)(.*)(.*)(.*)!$\"}}}",
        "{\"$ref\": \"#\"}",
        "{\"allOf\": [{\"$ref\": \"#\"}]}",
      })
  void aSchemaThatCannotBeUsedIsToldInTheConfiguration(String schema) throws IOException {
    build.source().file("_schemas/pages.json", schema);
    assertThat(told("title: " + "a".repeat(60) + "b"))
        .singleElement()
        .asString()
        .startsWith("error configuration site.yml:2:11: \"_schemas/pages.json\" cannot be used");
  }

  @Test
  void referencesThatDoubleAreToldBeforeTheyAreFollowed() throws IOException {
    StringBuilder schema = new StringBuilder("$ref: '#/$defs/a0'\n$defs:\n");
    for (int i = 0; i < 60; i++) {
      schema.append(
          "  a%d: {allOf: [{$ref: '#/$defs/a%d'}, {$ref: '#/$defs/a%d'}]}\n"
              .formatted(i, i + 1, i + 1));
    }
    schema.append("  a60: {type: object}\n");
    build.source().file("_schemas/pages.json", schema.toString());
    assertThat(told("title: A"))
        .containsExactly(
            "error configuration site.yml:2:11: \"_schemas/pages.json\" cannot be used as a schema:"
                + " its references repeat each other too often");
  }

  @Test
  void aSchemaMayReferToItselfForWhatIsDeeper() throws IOException {
    build
        .source()
        .file(
            "_schemas/pages.json",
            "{\"properties\": {\"part\": {\"$ref\": \"#\"}}, \"required\": [\"title\"]}");
    assertThat(told("title: A$part: {title: B, part: {x: y}}"))
        .singleElement()
        .asString()
        .contains("\"part.part\" does not match: required property 'title' not found");
  }

  @Test
  void aSchemaThatDoublesWithEachLevelOfAValueIsTold() throws IOException {
    build
        .source()
        .file("_schemas/pages.json", "properties: {a: {allOf: [{$ref: '#'}, {$ref: '#'}]}}\n");
    assertThat(told("a: " + "{a: ".repeat(40) + "1" + "}".repeat(40)))
        .singleElement()
        .asString()
        .contains("cannot be used for index.md: its references repeat each other too often");
  }

  @Test
  void numbersCountHoweverTheyAreSpelled() throws IOException {
    build
        .source()
        .file("_schemas/pages.json", "properties: {weight: {type: number, maximum: 2}}\n");
    assertThat(told("weight: 1.10")).isEmpty();
    assertThat(told("weight: 2.10")).hasSize(1);
    assertThat(told("weight: 1e999999999")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_schemas/none.json", "../secret.json", "/etc/passwd", "_schemas"})
  void aFileThatIsNotInTheSourceIsTold(String path) throws IOException {
    build.source().config("title: T$schemas: {pages: " + path + "}");
    assertThat(told("title: A"))
        .containsExactly("error configuration site.yml:2:11: there is no schema \"" + path + "\"");
  }

  @Test
  void anUnknownCollectionIsTold() throws IOException {
    build.source().config("title: T$schemas: {page: _schemas/pages.json}");
    assertThat(told("title: A"))
        .containsExactly("error configuration site.yml:2:11: there is no collection \"page\"");
  }
}
