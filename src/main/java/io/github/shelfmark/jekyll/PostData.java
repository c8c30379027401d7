package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.SourceFile;
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

/** The values that Jekyll adds to the front matter of documents in collections. */
final class PostData {
  private static final Pattern DATED = Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-([^/]*)");

  private static final Pattern DOTS = Pattern.compile("\\.++$");
  private static final Pattern HYPHENS = Pattern.compile("-");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PostData() {}

  /**
   * Adds date, slug, title, extension, categories and tags if the front matter does not set them.
   *
   * @param data the front matter over its defaults, changed in place
   * @param file the document's file
   * @param superdirectories the directories above a {@code _posts} directory, which count as
   *     categories
   */
  static void complete(Map<String, Object> data, SourceFile file, List<String> superdirectories) {
    String path = file.pathWithoutExtension();
    String basename = path.substring(path.lastIndexOf('/') + 1);
    Matcher dated = DATED.matcher(basename);
    boolean hasDate = dated.matches();
    if (hasDate && data.get("date") == null) {
      data.put("date", withCentury(dated.group(1)));
    }
    String slug = DOTS.matcher(hasDate ? dated.group(2) : basename).replaceAll("");
    putIfMissing(data, "slug", slug);
    putIfMissing(data, "title", titleise(slug));
    putIfMissing(data, "ext", file.name().substring(basename.length()));
    Set<Object> categories = new LinkedHashSet<>(superdirectories);
    words(data.get("categories")).forEach(category -> categories.add(category.toString()));
    single(data.get("category")).forEach(category -> categories.add(category.toString()));
    data.put("categories", List.copyOf(categories));
    Object tag = data.get("tag");
    List<Object> tags = tag == null ? words(data.get("tags")) : single(tag);
    data.put("tags", List.copyOf(tags));
  }

  /** Whether a file name starts with a date, as required in {@code _posts}. */
  static boolean isDated(SourceFile file) {
    return !file.extension().isEmpty() && DATED.matcher(file.name()).matches();
  }

  /** Completes a two-digit year like Ruby, which reads 20 as 2020 and 99 as 1999. */
  private static String withCentury(String date) {
    boolean two = date.indexOf('-') == 2;
    return two ? (date.compareTo("69") < 0 ? "20" : "19") + date : date;
  }

  private static void putIfMissing(Map<String, Object> data, String key, String value) {
    if (data.get(key) == null) {
      data.put(key, value);
    }
  }

  /**
   * Converts {@code java-asm-intro} to {@code Java Asm Intro} ({@code
   * Jekyll::Utils.titleize_slug}).
   */
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

  /** A list unchanged; a text split at spaces. */
  private static List<Object> words(@Nullable Object value) {
    if (value instanceof String text) {
      return BLANKS
          .splitAsStream(text.strip())
          .filter(word -> !word.isEmpty())
          .map(Object.class::cast)
          .toList();
    }
    return list(value);
  }

  /** A list unchanged; any other value as a list of one. */
  private static List<Object> single(@Nullable Object value) {
    return value == null || value instanceof List ? list(value) : List.of(value);
  }

  /** The items of a list without nulls; empty if the value is not a list. */
  private static List<Object> list(@Nullable Object value) {
    List<Object> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item != null) {
          items.add(item);
        }
      }
    }
    return items;
  }
}
