package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Documents by the names in their front matter ({@code
 * Jekyll::PaginateV2::Generator::PaginationIndexer}), so that many lists by tag look at each
 * document once.
 */
final class DocumentIndex {
  /** The settings that choose documents, each with the front matter that it is about. */
  private static final Map<String, String> KEYS =
      Map.of("category", "categories", "tag", "tags", "locale", "locale");

  private static final Pattern SEPARATORS = Pattern.compile("[;,\\s]");
  private static final Pattern COMMAS = Pattern.compile("[;,]");

  private final List<Document> documents;
  private final Map<String, Map<String, BitSet>> places = new HashMap<>();

  /** An index of documents, in the order of their collections. */
  DocumentIndex(List<Document> documents) {
    this.documents = List.copyOf(documents);
    KEYS.forEach((setting, key) -> places.put(setting, index(key)));
    BitSet all = new BitSet();
    all.set(0, documents.size());
    // The plugin has all documents in a category of this name.
    places.computeIfAbsent("category", setting -> new HashMap<>()).put("posts", all);
  }

  private Map<String, BitSet> index(String key) {
    Map<String, BitSet> named = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      for (String words : PaginationSettings.words(documents.get(i).data().get(key), SEPARATORS)) {
        // Each item of a list may name several.
        for (String name : PaginationSettings.words(words, COMMAS)) {
          named.computeIfAbsent(name, one -> new BitSet()).set(i);
        }
      }
    }
    return named;
  }

  /** The documents that have all names that settings ask for, in their order. */
  List<Document> chosen(PaginationSettings settings) {
    BitSet chosen = new BitSet();
    chosen.set(0, documents.size());
    for (String setting : KEYS.keySet()) {
      Map<String, BitSet> named = places.getOrDefault(setting, Map.of());
      for (String name : settings.filter(setting)) {
        chosen.and(named.getOrDefault(name, new BitSet()));
      }
    }
    List<Document> kept = new ArrayList<>(chosen.cardinality());
    chosen.stream().forEach(place -> kept.add(documents.get(place)));
    return kept;
  }

  /** Whether settings choose among documents at all. */
  static boolean chooses(PaginationSettings settings) {
    return KEYS.keySet().stream().anyMatch(setting -> !settings.filter(setting).isEmpty());
  }
}
