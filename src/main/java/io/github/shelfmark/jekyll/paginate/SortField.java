package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents by a value of their front matter, those without it first ({@code
 * Jekyll::PaginateV2::Generator::Utils.sort_values}).
 */
final class SortField {
  private static final Pattern LEVELS = Pattern.compile(":");
  private static final String DATE = "date";

  private final List<String> keys;
  private final ZonedDateTime undated;

  private record Keyed(Document document, @Nullable Object key) {}

  /**
   * A field.
   *
   * @param name its name; with colons that of a value in others, such as {@code a:b}
   * @param undated the date of documents that have none
   */
  SortField(String name, ZonedDateTime undated) {
    this.keys =
        LEVELS.splitAsStream(name).map(key -> key.toLowerCase(Locale.ROOT).strip()).toList();
    this.undated = undated;
  }

  /**
   * Sorts documents; those with equal values stay in their order.
   *
   * @return empty if their values have no order, such as those of a number and a text
   */
  Optional<List<Document>> sorted(List<Document> documents) {
    List<Keyed> keyed = new ArrayList<>(documents.size());
    Object first = null;
    for (Document document : documents) {
      Object key = key(document);
      if (key != null) {
        first = first == null ? key : first;
        if (Values.compare(first, key) == null && !first.equals(key)) {
          return Optional.empty();
        }
      }
      keyed.add(new Keyed(document, key));
    }
    keyed.sort(Comparator.comparing(Keyed::key, Comparator.nullsFirst(SortField::compare)));
    return Optional.of(keyed.stream().map(Keyed::document).toList());
  }

  private static int compare(Object a, Object b) {
    Integer order = Values.compare(a, b);
    return order == null ? 0 : order;
  }

  private @Nullable Object key(Document document) {
    Object value = document.data();
    for (String key : keys) {
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    }
    if (value == null) {
      return keys.equals(List.of(DATE)) ? undated : null;
    }
    if (value instanceof String text) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (value instanceof Number) {
      return value;
    }
    Optional<ZonedDateTime> moment =
        value instanceof java.time.temporal.Temporal
            ? Dates.of(value, ZoneOffset.UTC)
            : Optional.empty();
    // A mapping sorts like nothing.
    return moment.isPresent() ? moment.get() : value instanceof Map ? null : value;
  }
}
