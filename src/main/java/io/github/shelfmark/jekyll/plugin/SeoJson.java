package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page as JSON-LD; keys in order, without those that have no value.
 *
 * @see <a href="https://schema.org">schema.org</a>
 */
final class SeoJson {
  private static final String TYPE = "@type";
  private static final Set<String> ENTITIES = Set.of("BlogPosting", "CreativeWork");
  private static final Set<String> AUTHORS = Set.of("Organization", "Person");

  private SeoJson() {}

  static Map<String, Object> of(SeoValues values) {
    Map<String, @Nullable Object> all = new TreeMap<>();
    String type = values.type();
    all.put("@context", "https://schema.org");
    all.put(TYPE, type);
    all.put("author", author(values));
    all.put("dateModified", values.modified());
    all.put("datePublished", values.published());
    all.put("description", values.description);
    all.put("headline", values.pageTitle);
    all.put("image", image(values.image()));
    if (ENTITIES.contains(type)) {
      all.put("mainEntityOfPage", mapping(TYPE, "WebPage", "@id", values.canonical()));
    }
    all.put("name", values.name());
    all.put("publisher", publisher(values));
    all.put("sameAs", values.links());
    all.put("url", values.canonical());
    all.values().removeIf(value -> value == null);
    return all;
  }

  private static @Nullable Object author(SeoValues values) {
    Object name = values.author("name");
    Object type = SeoValues.either(values.author("type"), "Person");
    if (!Values.isTruthy(name) || !AUTHORS.contains(Values.toText(type))) {
      return null;
    }
    Map<String, Object> author = mapping(TYPE, type, "name", name);
    Object url = values.author("url");
    if (Values.isTruthy(url)) {
      author.put("url", url);
    }
    return author;
  }

  /** An address alone stands by itself. */
  private static @Nullable Object image(Map<String, Object> image) {
    Object path = image.get("path");
    if (image.size() <= 1) {
      return path;
    }
    Map<String, Object> all = new LinkedHashMap<>(image);
    all.remove("path");
    all.put("url", path);
    all.put(TYPE, "imageObject");
    return all;
  }

  private static @Nullable Object publisher(SeoValues values) {
    String logo = values.logo();
    if (logo == null) {
      return null;
    }
    Map<String, Object> publisher =
        mapping(TYPE, "Organization", "logo", mapping(TYPE, "ImageObject", "url", logo));
    Object name = values.author("name");
    if (Values.isTruthy(name)) {
      publisher.put("name", name);
    }
    return publisher;
  }

  private static Map<String, Object> mapping(
      String key, @Nullable Object value, String other, @Nullable Object otherValue) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put(key, value);
    mapping.put(other, otherValue);
    return mapping;
  }
}
