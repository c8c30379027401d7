package io.github.shelfmark.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Jekyll adds to the front matter of every document of a collection. */
final class PostData {
  private static final Pattern DATED = Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-([^/]*)");

  private static final Pattern HYPHENS = Pattern.compile("-");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PostData() {}

  /**
   * Adds date, slug, title, extension, categories and tags where the author gave none.
   *
   * @param data the front matter over its defaults, changed in place
   * @param file the document's file
   * @param superdirectories the directories above a {@code _posts} directory: categories as well
   */
  static void complete(Map<String, Object> data, SourceFile file, List<String> superdirectories) {
    String path = file.pathWithoutExtension();
    String basename = path.substring(path.lastIndexOf('/') + 1);
    Matcher dated = DATED.matcher(basename);
    boolean hasDate = dated.matches();
    if (hasDate && data.get("date") == null) {
      data.put("date", dated.group(1));
    }
    String slug = hasDate ? dated.group(2) : basename;
    putIfMissing(data, "slug", slug);
    putIfMissing(data, "title", titleise(slug));
    putIfMissing(data, "ext", file.name().substring(basename.length()));
    Set<Object> categories = new LinkedHashSet<>(superdirectories);
    categories.addAll(words(data.get("categories")));
    categories.addAll(single(data.get("category")));
    data.put("categories", List.copyOf(categories));
    Set<Object> tags = new LinkedHashSet<>(single(data.get("tag")));
    tags.addAll(words(data.get("tags")));
    data.put("tags", List.copyOf(tags));
  }

  private static void putIfMissing(Map<String, Object> data, String key, String value) {
    if (data.get(key) == null) {
      data.put(key, value);
    }
  }

  /** {@code java-asm-intro} as {@code Java Asm Intro} ({@code Jekyll::Utils.titleize_slug}). */
  private static String titleise(String slug) {
    return HYPHENS.splitAsStream(slug).map(PostData::capitalise).collect(Collectors.joining(" "));
  }

  private static String capitalise(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT)
        + word.substring(first).toLowerCase(Locale.ROOT);
  }

  /** A list as it is; a text split at blanks. */
  private static List<Object> words(@Nullable Object value) {
    if (value instanceof String text) {
      return BLANKS.splitAsStream(text.strip()).map(Object.class::cast).toList();
    }
    return list(value);
  }

  private static List<Object> single(@Nullable Object value) {
    return value instanceof String text ? List.of(text) : list(value);
  }

  private static List<Object> list(@Nullable Object value) {
    List<Object> texts = new ArrayList<>();
    if (value instanceof List<?> items) {
      for (Object item : items) {
        texts.add(String.valueOf(item));
      }
    }
    return texts;
  }
}
