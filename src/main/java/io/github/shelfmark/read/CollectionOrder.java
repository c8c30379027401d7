package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.site.Document;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order of a collection's posts ({@code Jekyll::Collection#sort_docs!}). */
final class CollectionOrder {
  private static final ZonedDateTime LAST =
      ZonedDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

  private CollectionOrder() {}

  /**
   * Sorts posts by the collection's {@code order} or {@code sort_by}, else by date and path. Posts
   * without a date come last, except in a Jekyll site, where they are placed as in Jekyll.
   */
  static List<Document> sort(CollectionConfig collection, List<Document> posts, boolean jekyll) {
    List<Document> sorted = new ArrayList<>(posts);
    if (jekyll) {
      sorted.sort(Comparator.comparing(Document::path));
      sorted = merged(sorted);
    } else {
      sorted.sort(Comparator.comparing(CollectionOrder::moment).thenComparing(Document::path));
    }
    if (!collection.order().isEmpty()) {
      Map<String, Integer> rank = new HashMap<>();
      for (String path : collection.order()) {
        rank.putIfAbsent(collection.directory() + "/" + path, rank.size());
      }
      sorted.sort(Comparator.comparing(post -> rank.getOrDefault(post.path(), Integer.MAX_VALUE)));
    } else if (!collection.sortBy().isEmpty()) {
      String key = collection.sortBy();
      sorted.sort((a, b) -> compare(a.data().get(key), b.data().get(key)));
    }
    return List.copyOf(sorted);
  }

  /** A post's date; a date in the far future if it has none. */
  private static ZonedDateTime moment(Document post) {
    return post.data().get("date") instanceof ZonedDateTime date ? date : LAST;
  }

  /**
   * Sorts by date, or by path if a date is missing. This comparison is not transitive (a may come
   * before b, b before c and c before a), so the result depends on the algorithm: use merge sort,
   * as Ruby does on Linux.
   */
  private static List<Document> merged(List<Document> posts) {
    if (posts.size() < 2) {
      return posts;
    }
    int half = posts.size() / 2;
    List<Document> left = merged(posts.subList(0, half));
    List<Document> right = merged(posts.subList(half, posts.size()));
    List<Document> merged = new ArrayList<>(posts.size());
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      merged.add(compare(left.get(l), right.get(r)) <= 0 ? left.get(l++) : right.get(r++));
    }
    merged.addAll(left.subList(l, left.size()));
    merged.addAll(right.subList(r, right.size()));
    return merged;
  }

  private static int compare(Document a, Document b) {
    if (a.data().get("date") instanceof ZonedDateTime x
        && b.data().get("date") instanceof ZonedDateTime y
        && !x.isEqual(y)) {
      return x.compareTo(y);
    }
    return a.path().compareTo(b.path());
  }

  /** Compares numbers by value, everything else as text; missing values come last. */
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
