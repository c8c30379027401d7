package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has written a page, by {@code author} or {@code authors} of the page or the site. */
final class SeoAuthor {
  private SeoAuthor() {}

  /** What is known of the author; empty if nobody is named. */
  static Map<?, ?> of(PageContext page) {
    Object first =
        page.page("authors") instanceof List<?> all && !all.isEmpty() ? all.get(0) : null;
    Object author = named(page.page("author"), first, page.site("author"));
    if (author instanceof Map<?, ?> map) {
      return map;
    }
    if (!(author instanceof String name)) {
      return Map.of();
    }
    Map<Object, Object> known = new LinkedHashMap<>();
    known.put("name", name);
    if (PageContext.in(page.site("data"), "authors", name) instanceof Map<?, ?> more) {
      known.putAll(more);
    }
    return known;
  }

  private static @Nullable Object named(@Nullable Object... authors) {
    for (Object author : authors) {
      if (!Values.toText(author).isEmpty()) {
        return author;
      }
    }
    return null;
  }
}
