package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a collection that configures none ({@code Jekyll::Document#<=>}): by date, and by
 * path where a date is missing. That is not an order (a may come before b, b before c and c before
 * a), so the result depends on the algorithm: Ruby on Linux merges halves.
 */
final class PostOrder {
  private PostOrder() {}

  static List<Document> sort(List<Document> posts) {
    List<Document> sorted = new ArrayList<>(posts);
    sorted.sort(Comparator.comparing(Document::path));
    return merged(sorted);
  }

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
    if (a.date().isPresent() && b.date().isPresent()) {
      int byDate = a.date().get().toInstant().compareTo(b.date().get().toInstant());
      if (byDate != 0) {
        return byDate;
      }
    }
    return a.path().compareTo(b.path());
  }
}
