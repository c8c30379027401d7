package io.github.shelfmark.schema.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of {@code site.yml}. */
final class SiteSchema {
  static final Known KNOWN =
      new Known(
          Map.of(
              "", Map.of("url", "https://example.org", "dialect", "flexmark"),
              "sections[]", Map.of("title", "Guide", "prefix", "/guide/"),
              "sections[].pages[]", Map.of("title", "Guide"),
              "flexmark", Map.of("profile", "jbake"),
              "theme.toc", Map.of("from", 1)),
          Map.of(
              "url", "^\\s*([hH][tT][tT][pP][sS]?://[^\\s/?#][^\\s?#]*\\s*)?$",
              "theme.accent", "^\\s*(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\s*)?$",
              "theme.width", "^\\s*([0-9]{1,5}(\\.[0-9]{1,4})?(rem|em|ch|ic|px|vw|%)\\s*)?$"),
          Set.of("dialect", "flexmark.extensions", "flexmark.extensions[]", "flexmark.profile"),
          Set.of(
              "timezone",
              "flexmark.options",
              "print.path",
              "print.pdf",
              "print[].path",
              "print[].pdf"),
          Map.of("checks", checks()),
          Map.of("flexmark.options", Set.of("null", "object")),
          Map.of());

  private SiteSchema() {}

  /** The text of the schema. */
  static String text(Path directory) throws IOException {
    Map<String, String> sentences = new HashMap<>(Manual.table("## Keys of site.yml"));
    Manual.table("The mapping `feed` has these keys:")
        .forEach((key, sentence) -> sentences.put("feed." + key, sentence));
    Manual.table("The mapping `theme` has these keys:")
        .forEach((key, sentence) -> sentences.put("theme." + key, sentence));
    sentences.putAll(Manual.others("site.txt"));
    Shape whole = new Explorer(new SiteReader(directory), KNOWN).whole(Set.of());
    SchemaWriter writer = new SchemaWriter(sentences, KNOWN.open());
    String text =
        writer.write(PublishedSchemas.ADDRESS + "site.json", "site.yml of Shelfmark", whole, false);
    assertThat(writer.undescribed()).as("keys without a sentence").isEmpty();
    return text;
  }

  /** The names of the checks whose level can be set. */
  private static List<String> checks() {
    return FindingCodes.all().stream()
        .filter(FindingCode::isSettable)
        .map(FindingCode::id)
        .sorted()
        .toList();
  }
}
