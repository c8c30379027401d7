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
  private static final List<String> PATHS =
      List.of(
          "robots.allow", "robots.disallow", "robots.groups[].allow", "robots.groups[].disallow");

  private static final List<String> AGENTS = List.of("robots.groups[].agents");

  private static final List<String> ADDRESSES =
      List.of(
          "security.acknowledgments",
          "security.contact",
          "security.encryption",
          "security.hiring",
          "security.policy");

  private static final List<String> LANGUAGES = List.of("security.languages");

  static final Known KNOWN =
      new Known(
          Map.of(
              "", Map.of("url", "https://example.org", "dialect", "flexmark"),
              "versions[]", Map.of("title", "2.0", "url", "/2.0/"),
              "sections[]", Map.of("title", "Guide", "prefix", "/guide/"),
              "sections[].pages[]", Map.of("title", "Guide"),
              "flexmark", Map.of("profile", "jbake"),
              "theme.toc", Map.of("from", 1)),
          patterns(),
          Set.of("dialect", "flexmark.extensions", "flexmark.extensions[]", "flexmark.profile"),
          Set.of(
              "timezone",
              "flexmark.options",
              "print.path",
              "print.pdf",
              "print[].path",
              "print[].pdf"),
          Map.of("checks", checks()),
          narrow(),
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

  private static Map<String, String> patterns() {
    Map<String, String> patterns = new HashMap<>();
    patterns.put("url", "^\\s*([hH][tT][tT][pP][sS]?://[^\\s/?#][^\\s?#]*\\s*)?$");
    patterns.put("theme.accent", "^\\s*(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\s*)?$");
    patterns.put("theme.width", "^\\s*([0-9]{1,5}(\\.[0-9]{1,4})?(rem|em|ch|ic|px|vw|%)\\s*)?$");
    patterns.put("versions[].url", "^\\s*(/([^/\\s].*)?|[hH][tT][tT][pP][sS]?://.+)$");
    patterns.put("security.expires", "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}.*$");
    lists(PATHS, "^/[^\\s#]*$", patterns);
    lists(AGENTS, "^\\s*(\\*|[A-Za-z0-9._-]+)\\s*$", patterns);
    lists(ADDRESSES, "^\\s*([hH][tT][tT][pP][sS]://|[A-Za-z0-9]+:)[!-~]+\\s*$", patterns);
    lists(List.of("languages"), "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}$", patterns);
    lists(LANGUAGES, "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", patterns);
    return patterns;
  }

  /** Lists of texts of a form, which may also be written as one text. */
  private static void lists(List<String> places, String pattern, Map<String, String> patterns) {
    for (String place : places) {
      patterns.put(place, pattern);
      patterns.put(place + "[]", pattern);
    }
  }

  private static Map<String, Set<String>> narrow() {
    Map<String, Set<String>> narrow = new HashMap<>();
    narrow.put("flexmark.options", Set.of("null", "object"));
    for (List<String> places : List.of(PATHS, AGENTS, ADDRESSES, LANGUAGES)) {
      for (String place : places) {
        narrow.put(place, Set.of("array", "null", "string"));
        narrow.put(place + "[]", Set.of("string"));
      }
    }
    return narrow;
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
