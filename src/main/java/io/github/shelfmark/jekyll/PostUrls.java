package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds posts by the names that {@code post_url} takes ({@code Jekyll::Tags::PostUrl}). */
final class PostUrls {
  private static final Pattern NAME = Pattern.compile("(?:.*/)?(\\d+)-(\\d+)-(\\d+)-(.*)");

  private final Map<String, String> byName = new HashMap<>();
  private final Map<Slug, String> bySlug = new HashMap<>();

  private record Slug(int year, int month, int day, String slug) {}

  PostUrls(List<Document> posts) {
    for (Document post : posts) {
      byName.putIfAbsent(nameOf(post.path()), post.url());
      if (post.data().get("date") instanceof ZonedDateTime date) {
        bySlug.putIfAbsent(
            new Slug(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), post.text("slug")),
            post.url());
      }
    }
  }

  /** {@code es/_posts/2026-01-31-x.md} is the post {@code es/2026-01-31-x}. */
  private static String nameOf(String path) {
    int posts = ("/" + path).indexOf("/_posts/");
    String name =
        posts < 0 ? path : path.substring(0, posts) + path.substring(posts + "_posts/".length());
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }

  /**
   * The URL of a post.
   *
   * @param name the post's directory below or above {@code _posts}, if any, and its file name
   *     without extension; or its date and slug
   */
  Optional<String> find(String name) {
    String wanted = name.startsWith("/") ? name.substring(1) : name;
    String url = byName.get(wanted);
    if (url != null) {
      return Optional.of(url);
    }
    Matcher dated = NAME.matcher(wanted);
    if (!dated.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        bySlug.get(
            new Slug(
                year(dated.group(1)),
                number(dated.group(2)),
                number(dated.group(3)),
                dated.group(4))));
  }

  /** Ruby reads the two-digit year 20 as 2020, and 99 as 1999. */
  private static int year(String digits) {
    int year = number(digits);
    return digits.length() > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  /** The names of all posts, for suggestions. */
  Collection<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }
}
