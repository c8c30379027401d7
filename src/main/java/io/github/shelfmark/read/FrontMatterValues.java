package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.text.BuildValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the build's values into the texts of front matter. What decides where a document is and how
 * it is built is no text: with a version in it, a release would break links.
 */
final class FrontMatterValues {
  /** Keys whose values are URLs of this site, or names of something in it. */
  private static final Set<String> NAMES =
      Set.of(
          "permalink",
          "slug",
          "redirect_from",
          "categories",
          "category",
          "tags",
          "layout",
          "lang",
          "date");

  private final BuildValues values;
  private final Findings findings;

  FrontMatterValues(BuildValues values, Findings findings) {
    this.values = values;
    this.findings = findings;
  }

  /**
   * Front matter with the values in it.
   *
   * @param data the front matter over its defaults
   * @param own the file's own front matter, for positions
   */
  Map<String, Object> fill(Map<String, Object> data, FrontMatter own, String path) {
    if (values.isEmpty()) {
      return data;
    }
    Map<String, Object> filled = new LinkedHashMap<>();
    data.forEach(
        (key, value) -> {
          Object shown = shown(value);
          if (NAMES.contains(key) && !String.valueOf(shown).equals(String.valueOf(value))) {
            findings.add(
                Finding.error(
                    FindingCode.FILTER,
                    path,
                    own.positionOf(key),
                    "\"" + key + "\" has a value of the build in it, which changes with a release",
                    "Write \"" + key + "\" without ${…}, so that links to the page last."));
            filled.put(key, value);
          } else {
            filled.put(key, shown);
          }
        });
    return filled;
  }

  private @Nullable Object shown(@Nullable Object value) {
    if (value instanceof String text) {
      return values.replace(text);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(shown(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> inner = new LinkedHashMap<>();
      map.forEach((key, item) -> inner.put(key, shown(item)));
      return inner;
    }
    return value;
  }
}
