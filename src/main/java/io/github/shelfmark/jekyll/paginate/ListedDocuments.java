package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The documents of the collections that lists are made of. */
final class ListedDocuments {
  private static final String POSTS = "posts";
  private static final String ALL = "all";

  private final Map<String, Collection> collections;
  private final Map<List<String>, DocumentIndex> indexes = new HashMap<>();

  /**
   * The documents of a site.
   *
   * @param collections its collections by name, in configured order
   */
  ListedDocuments(Map<String, Collection> collections) {
    this.collections = collections;
  }

  /** The documents that settings ask for, in the order of their collections. */
  List<Document> of(PaginationSettings settings) {
    List<String> names = names(settings);
    if (!DocumentIndex.chooses(settings)) {
      return documents(names);
    }
    // A collection that is named twice is in a list twice, unless that is chosen from.
    List<String> distinct = List.copyOf(new LinkedHashSet<>(names));
    return indexes
        .computeIfAbsent(distinct, some -> new DocumentIndex(documents(some)))
        .chosen(settings);
  }

  /** The names of the collections that settings ask for; some may not exist. */
  List<String> names(PaginationSettings settings) {
    List<String> names = new ArrayList<>();
    for (String name : settings.collections()) {
      if (name.equals(ALL)) {
        collections.keySet().stream().filter(each -> !each.equals(POSTS)).forEach(names::add);
      } else {
        names.add(name);
      }
    }
    return names;
  }

  /** Hidden documents are on no list, nor are documents that show one themselves. */
  private List<Document> documents(List<String> names) {
    List<Document> documents = new ArrayList<>();
    for (String name : names) {
      Collection collection = collections.get(name);
      if (collection != null) {
        for (Document document : collection.posts()) {
          Map<String, Object> data = document.data();
          if (!data.containsKey(PaginationSettings.KEY) && !Values.isTruthy(data.get("hidden"))) {
            documents.add(document);
          }
        }
      }
    }
    return documents;
  }
}
