package io.github.shelfmark.jekyll;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Document;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page outside all collections as Liquid sees it: a map of its front matter and six more values
 * ({@code Jekyll::Page#to_liquid}).
 */
final class PageDrop extends AbstractMap<String, Object> {
  private static final List<String> FIELDS =
      List.of("content", "dir", "excerpt", "name", "path", "url");

  private final Document page;
  private final Viewer viewer;
  private final PageValues values;
  private final boolean rendered;

  /**
   * Creates the drop of a page.
   *
   * @param rendered whether its content is HTML once it has been rendered
   */
  PageDrop(Document page, Viewer viewer, boolean rendered) {
    this.page = page;
    this.viewer = viewer;
    this.values = viewer.objects().pages().values(page);
    this.rendered = rendered;
  }

  @Override
  public @Nullable Object get(Object key) {
    if (!(key instanceof String name)) {
      return null;
    }
    return switch (name) {
      case "content" -> rendered ? viewer.content(page) : page.body();
      case "dir" -> values.directory();
      case "excerpt" -> viewer.pageExcerpt(page);
      case "name" -> values.name();
      case "path" -> {
        Object own = data().get("path");
        yield own == null ? values.path() : own;
      }
      case "url" -> values.url();
      case "date" -> {
        // Pages keep the date as written; only dates of documents in collections are parsed.
        Object own = page.frontMatter().values().get("date");
        yield viewer.objects().shown(own == null ? data().get("date") : own);
      }
      case LastChanges.KEY ->
          viewer.objects().hasChanges()
              ? viewer.objects().lastChange(page)
              : viewer.objects().shown(data().get(name));
      default -> viewer.objects().shown(data().get(name));
    };
  }

  private Map<String, @Nullable Object> data() {
    viewer.objects().noteList(page);
    return values.data();
  }

  @Override
  public boolean containsKey(Object key) {
    boolean dated = key.equals(LastChanges.KEY) && viewer.objects().hasChanges();
    return dated || FIELDS.contains(key) || data().containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    data().keySet().forEach(key -> all.put(key, get(key)));
    if (viewer.objects().hasChanges()) {
      all.put(LastChanges.KEY, get(LastChanges.KEY));
    }
    FIELDS.forEach(key -> all.put(key, get(key)));
    return Collections.unmodifiableMap(all).entrySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageDrop drop && drop.page.path().equals(page.path());
  }

  @Override
  public int hashCode() {
    return page.path().hashCode();
  }

  @Override
  public String toString() {
    return Values.inspect(this);
  }
}
