package io.github.shelfmark.read;

import io.github.shelfmark.text.Slug;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values of the placeholders in a post's permalink ({@code Jekyll::Drops::UrlDrop}). */
final class Placeholders {
  private static final Map<String, DateTimeFormatter> DATES =
      Map.ofEntries(
          date("year", "yyyy"),
          date("month", "MM"),
          date("day", "dd"),
          date("hour", "HH"),
          date("minute", "mm"),
          date("second", "ss"),
          date("i_day", "d"),
          date("i_month", "M"),
          date("short_month", "MMM"),
          date("long_month", "MMMM"),
          date("short_year", "yy"),
          date("short_day", "EEE"),
          date("long_day", "EEEE"),
          date("y_day", "DDD"));

  /** Those that are numbers of weeks, and of days in them. */
  private static final Set<String> WEEKS = Set.of("week", "w_year", "w_day");

  private final String collection;
  private final String path;
  private final String basename;
  private final String extension;
  private final Map<String, Object> data;
  private final Supplier<ZonedDateTime> date;

  /**
   * Creates the values.
   *
   * @param path the path below the collection's directory, without extension
   * @param basename the file's name without extension
   * @param extension of the output, with its dot
   */
  Placeholders(
      String collection,
      String path,
      String basename,
      String extension,
      Map<String, Object> data,
      Supplier<ZonedDateTime> date) {
    this.collection = collection;
    this.path = path;
    this.basename = basename;
    this.extension = extension;
    this.data = data;
    this.date = date;
  }

  private static Map.Entry<String, DateTimeFormatter> date(String name, String pattern) {
    return Map.entry(name, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  /** Whether a placeholder stands for a part of the date. */
  static boolean isDate(String name) {
    return DATES.containsKey(name) || WEEKS.contains(name);
  }

  /** The value of a placeholder; null if there is none of that name. */
  @Nullable String value(String name) {
    DateTimeFormatter format = DATES.get(name);
    if (format != null) {
      return format.format(date.get());
    }
    return switch (name) {
      case "collection" -> collection;
      case "path" -> path;
      case "output_ext" -> extension;
      case "name" -> Slug.of(basename);
      case "slug" -> Slug.of(slug());
      case "title" -> Slug.pretty(slug());
      case "categories" -> categories(false);
      case "slugified_categories" -> categories(true);
      case "week" ->
          String.format(Locale.ROOT, "%02d", date.get().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "w_year" -> String.valueOf(date.get().get(IsoFields.WEEK_BASED_YEAR));
      case "w_day" -> String.valueOf(date.get().getDayOfWeek().getValue());
      default -> null;
    };
  }

  private String slug() {
    Object slug = data.get("slug");
    return slug == null ? basename : slug.toString();
  }

  private String categories(boolean slugified) {
    Set<String> names = new LinkedHashSet<>();
    if (data.get("categories") instanceof List<?> list) {
      for (Object category : list) {
        String name = String.valueOf(category);
        names.add(slugified ? Slug.of(name) : name.toLowerCase(Locale.ROOT));
      }
    }
    return String.join("/", names);
  }
}
