package io.github.shelfmark.schema.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The schema of front matter. */
final class MatterSchema {
  private static final List<Map<String, Object>> NEIGHBOUR =
      List.of(
          Map.of("title", "Usage", "url", "https://example.org/"),
          Map.of("text", "Usage", "link", "https://example.org/"));

  private static final List<Map<String, Object>> PICTURE =
      List.of(
          Map.of("src", "https://example.org/a.png", "alt", "A", "dark", "https://example.org/b"));

  private static final List<Map<String, Object>> PERSON =
      List.of(Map.of("name", "Ada", "url", "https://example.org/"));

  static final Known KNOWN =
      new Known(
          Map.of(
              // Elsewhere the key is the author's own.
              "", Map.of("layout", "home"),
              "toc", Map.of("from", 1),
              "author", Map.of("name", "Ada"),
              "author[]", Map.of("name", "Ada"),
              "authors", Map.of("name", "Ada"),
              "authors[]", Map.of("name", "Ada")),
          Map.of(
              "edit", "^https?://",
              "canonical", "^(https?://|/([^/]|$))\\S*$",
              "canonical_url", "^(https?://|/([^/]|$))\\S*$"),
          Set.of("dialect"),
          Set.of("date", "updated", "robots", "json_ld", "json_ld[]"),
          Map.of("translations", List.of("de")),
          narrow(),
          Map.of(
              "prev", NEIGHBOUR,
              "previous", NEIGHBOUR,
              "next", NEIGHBOUR,
              "image", PICTURE,
              "hero.image", PICTURE,
              "features[].icon", PICTURE,
              "author", PERSON,
              "author[]", PERSON,
              "authors", PERSON,
              "authors[]", PERSON));

  private MatterSchema() {}

  /** The keys of the top level. */
  static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>(Manual.table("## Front matter").keySet());
    // What nobody should write anew, but the code reads.
    Manual.others("front-matter.txt").keySet().stream()
        .filter(path -> path.matches("\\w+"))
        .forEach(keys::add);
    return keys;
  }

  /** The text of the schema. */
  static String text(Path directory) throws IOException {
    Map<String, String> sentences = new HashMap<>(Manual.table("## Front matter"));
    sentences.putAll(Manual.others("front-matter.txt"));
    Shape whole = new Explorer(new MatterReader(directory), KNOWN).whole(keys());
    SchemaWriter writer = new SchemaWriter(sentences, KNOWN.open());
    String text =
        writer.write(
            PublishedSchemas.ADDRESS + "front-matter.json",
            "Front matter of documents of Shelfmark",
            whole,
            true);
    assertThat(writer.undescribed()).as("keys without a sentence").isEmpty();
    return text;
  }

  private static Map<String, Set<String>> narrow() {
    Set<String> onOff = Set.of("boolean", "null");
    Set<String> text = Set.of("boolean", "integer", "null", "number", "string");
    Set<String> word = Set.of("null", "string");
    Set<String> list = Set.of("array", "null", "string");
    Set<String> picture = Set.of("null", "object", "string");
    Map<String, Set<String>> narrow = new HashMap<>();
    narrow.put("", text);
    List.of("draft", "published", "sitemap").forEach(key -> narrow.put(key, onOff));
    List.of("title", "description").forEach(key -> narrow.put(key, text));
    List.of("icon", "index", "lang", "last_modified_at", "layout", "permalink")
        .forEach(key -> narrow.put(key, word));
    List.of("image", "hero.image", "features[].icon").forEach(key -> narrow.put(key, picture));
    narrow.put("json_ld", Set.of("array", "null", "object"));
    narrow.put("json_ld[]", Set.of("object"));
    narrow.put("sequence", Set.of("integer", "null", "number", "string"));
    narrow.put("search_exclude", onOff);
    List.of("canonical", "canonical_url", "slug").forEach(key -> narrow.put(key, word));
    List.of("author.name", "author[].name", "authors.name", "authors[].name")
        .forEach(key -> narrow.put(key, Set.of("integer", "number", "string")));
    List.of("categories", "tags", "hero.install", "sections.prefixes")
        .forEach(key -> narrow.put(key, list));
    narrow.put("hero.install[]", Set.of("object", "string"));
    List.of("sections[]", "sections.prefixes[]")
        .forEach(key -> narrow.put(key, Set.of("object", "string")));
    return narrow;
  }
}
