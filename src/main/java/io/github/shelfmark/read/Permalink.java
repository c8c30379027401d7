package io.github.shelfmark.read;

import io.github.shelfmark.site.Url;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** URL patterns and Jekyll's named styles ({@code Jekyll::URL}). */
public final class Permalink {
  private static final Map<String, String> POST_STYLES =
      Map.of(
          "pretty", "/:categories/:year/:month/:day/:title/",
          "none", "/:categories/:title:output_ext",
          "date", "/:categories/:year/:month/:day/:title:output_ext",
          "ordinal", "/:categories/:year/:y_day/:title:output_ext",
          "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

  private Permalink() {}

  /** The pattern of dated posts for a named style; a pattern is returned unchanged. */
  public static String ofPosts(String style) {
    return POST_STYLES.getOrDefault(style, style);
  }

  /** Appends the ending of a style to a pattern without ending. */
  public static String withEnding(String pattern, String style) {
    return switch (style) {
      case "pretty" -> pattern + "/";
      case "date", "ordinal", "none" -> pattern + ":output_ext";
      default -> {
        if (style.endsWith(":output_ext")) {
          yield pattern + ":output_ext";
        }
        yield style.endsWith("/") ? pattern + "/" : pattern;
      }
    };
  }

  /**
   * Replaces the placeholders of a pattern.
   *
   * @param pattern the pattern, such as {@code /:collection/:path:output_ext}
   * @param values returns the value of a placeholder by its name without the colon; null if it does
   *     not exist
   * @param unknown receives the name of each placeholder that does not exist
   * @return the URL path; values are percent-encoded, the pattern's own text is not, and a
   *     placeholder that does not exist is kept as text
   */
  public static String expand(
      String pattern, Function<String, @Nullable String> values, Consumer<String> unknown) {
    StringBuilder url = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int end = c == ':' ? nameEnd(pattern, at + 1) : at;
      if (end <= at + 1) {
        url.append(c);
        at++;
        continue;
      }
      String name = pattern.substring(at + 1, end);
      Optional<String> value = Optional.ofNullable(values.apply(name));
      if (value.isEmpty() && name.endsWith("_")) {
        // ":month_:day" means :month, then an underscore.
        name = name.substring(0, name.length() - 1);
        end--;
        value = Optional.ofNullable(values.apply(name));
      }
      if (value.isPresent()) {
        url.append(Url.encodeValue(value.get()));
      } else {
        unknown.accept(name);
        url.append(':').append(name);
      }
      at = end;
    }
    return url.toString();
  }

  /**
   * The part of a pattern before the first segment that has a placeholder for a date; empty if none
   * has one.
   */
  static Optional<String> beforeDate(String pattern) {
    int at = pattern.indexOf(':');
    while (at >= 0) {
      int end = nameEnd(pattern, at + 1);
      String name = pattern.substring(at + 1, end);
      String other = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
      if (Placeholders.isDate(name) || Placeholders.isDate(other)) {
        return Optional.of(pattern.substring(0, pattern.lastIndexOf('/', at) + 1));
      }
      at = pattern.indexOf(':', end);
    }
    return Optional.empty();
  }

  private static int nameEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length()) {
      char c = pattern.charAt(end);
      if (!(c >= 'a' && c <= 'z') && c != '_') {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * Whether an expanded pattern contains ".." segments or backslashes, which could leave the site.
   */
  public static boolean climbs(String url) {
    for (String segment : Url.decode(url).split("/", -1)) {
      if (segment.equals("..")) {
        return true;
      }
    }
    return Url.decode(url).indexOf('\\') >= 0;
  }

  /**
   * Normalises an expanded pattern to a URL path: one slash at the start, no double slashes, no
   * ".." segments.
   */
  public static String sanitise(String url) {
    String rooted = ("/" + url).replace("..", "/").replace("./", "");
    StringBuilder squeezed = new StringBuilder(rooted.length());
    for (int i = 0; i < rooted.length(); i++) {
      if (rooted.charAt(i) != '/' || i == 0 || rooted.charAt(i - 1) != '/') {
        squeezed.append(rooted.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
