package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order of a collection's posts ({@code Jekyll::Collection#sort_docs!}). */
final class CollectionOrder {
  private CollectionOrder() {}

  /**
   * Sorts posts by the collection's {@code order} or {@code sort_by}, else as the rules of the site
   * say.
   *
   * @param container the directory of all collections; empty for the source directory
   */
  static List<Document> sort(
      CollectionConfig collection, String container, List<Document> posts, SourceRules rules) {
    List<Document> sorted = new ArrayList<>(rules.sorted(posts));
    if (!collection.order().isEmpty()) {
      Map<String, Integer> rank = new HashMap<>();
      String directory = (container.isEmpty() ? "" : container + "/") + collection.directory();
      for (String path : collection.order()) {
        rank.putIfAbsent(directory + "/" + path, rank.size());
      }
      sorted.sort(Comparator.comparing(post -> rank.getOrDefault(post.path(), Integer.MAX_VALUE)));
    } else if (!collection.sortBy().isEmpty()) {
      String key = collection.sortBy();
      sorted.sort((a, b) -> compare(a.data().get(key), b.data().get(key)));
    }
    return List.copyOf(sorted);
  }

  /** Numbers by value, everything else as text; missing values last. */
  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return a == null ? (b == null ? 0 : 1) : -1;
    }
    if (a instanceof Number x && b instanceof Number y) {
      return Double.compare(x.doubleValue(), y.doubleValue());
    }
    return a.toString().compareTo(b.toString());
  }
}
