package io.github.shelfmark.jekyll;

import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Slug;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that jekyll-archives makes: a list of the posts of each tag, category, year, month and
 * day.
 */
final class Archives {
  /** The name of the plugin, and the key of its options. */
  static final String PLUGIN = "jekyll-archives";

  /** The kinds of archives by the names under which they are switched on, in Jekyll's order. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "tag", "tags", "category", "categories", "year", "year", "month", "month", "day", "day");

  private static final Map<String, String> PERMALINKS =
      Map.of(
          "year", "/:year/",
          "month", "/:year/:month/",
          "day", "/:year/:month/:day/",
          "tag", "/tag/:name/",
          "category", "/category/:name/");

  /** The list as the theme shows it, which has no layout for archives. */
  private static final String LIST =
      "{% for post in page.posts %}- [{{ post.title }}]({{ post.url }})\n{% endfor %}";

  private final Map<?, ?> options;
  private final boolean theme;
  private final Map<String, Archive> archives = new LinkedHashMap<>();

  /**
   * One archive.
   *
   * @param type what it is of, such as {@code tag}
   * @param name the tag or category; empty for a date
   * @param date the first day of its time; empty for a tag or category
   * @param posts its posts, newest first
   */
  record Archive(String type, String name, Optional<LocalDate> date, List<Document> posts) {}

  /**
   * The archives of a site.
   *
   * @param config the configuration
   * @param posts the posts in the order of their collection, the oldest first
   * @param theme whether pages have the theme's layouts
   */
  Archives(Map<String, Object> config, List<Document> posts, boolean theme) {
    this.options = config.get(PLUGIN) instanceof Map<?, ?> own ? own : Map.<String, Object>of();
    this.theme = theme;
    if (new Plugins(config).has(PLUGIN, PLUGIN)) {
      byName("tag", "tags", posts);
      byName("category", "categories", posts);
      byDate(posts);
    }
  }

  private boolean isOn(String type) {
    Object enabled = options.get("enabled");
    return Boolean.TRUE.equals(enabled)
        || "all".equals(enabled)
        || (enabled instanceof List<?> some && some.contains(PLURALS.get(type)));
  }

  private void byName(String type, String key, List<Document> posts) {
    if (!isOn(type)) {
      return;
    }
    Map<String, List<Document>> named = new LinkedHashMap<>();
    for (Document post : posts) {
      if (post.data().get(key) instanceof List<?> names) {
        names.forEach(
            name ->
                named.computeIfAbsent(String.valueOf(name), one -> new ArrayList<>()).add(post));
      }
    }
    named.forEach(
        (name, some) ->
            add(
                new Archive(type, name, Optional.empty(), reversed(some)),
                Map.of("name", Slug.of(name), "type", type)));
  }

  /** Each year with its months, each month with its days, in Jekyll's order. */
  private void byDate(List<Document> posts) {
    by("year", posts)
        .forEach(
            (year, ofYear) -> {
              List<Document> newest = reversed(ofYear);
              add("year", year, newest);
              by("month", newest)
                  .forEach(
                      (month, ofMonth) -> {
                        add("month", month, ofMonth);
                        by("day", ofMonth).forEach((day, some) -> add("day", day, some));
                      });
            });
  }

  private static List<Document> reversed(List<Document> posts) {
    List<Document> reversed = new ArrayList<>(posts);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Map<LocalDate, List<Document>> by(String type, List<Document> posts) {
    Map<LocalDate, List<Document>> dated = new LinkedHashMap<>();
    for (Document post : posts) {
      post.date()
          .ifPresent(
              date -> dated.computeIfAbsent(first(type, date), one -> new ArrayList<>()).add(post));
    }
    return dated;
  }

  private void add(String type, LocalDate date, List<Document> posts) {
    if (isOn(type)) {
      add(new Archive(type, "", Optional.of(date), posts), numbers(type, date));
    }
  }

  private static LocalDate first(String type, ZonedDateTime date) {
    LocalDate day = date.toLocalDate();
    return switch (type) {
      case "year" -> day.withDayOfYear(1);
      case "month" -> day.withDayOfMonth(1);
      default -> day;
    };
  }

  private static Map<String, String> numbers(String type, LocalDate date) {
    return Map.of(
        "year", String.format(Locale.ROOT, "%04d", date.getYear()),
        "month", String.format(Locale.ROOT, "%02d", date.getMonthValue()),
        "day", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()),
        "type", type);
  }

  private void add(Archive archive, Map<String, String> values) {
    String pattern =
        text("permalinks", archive.type(), PERMALINKS.getOrDefault(archive.type(), ""));
    String url = Permalink.sanitise(Permalink.expand(pattern, values::get, name -> {}));
    String output = Url.toOutput(url, ".html");
    if (Url.staysInside(output)) {
      archives.putIfAbsent(output, archive);
    }
  }

  /** A setting of one kind of archive; a text in its place holds for all of them. */
  private String text(String key, String type, String otherwise) {
    return options.get(key) instanceof Map<?, ?> each && each.get(type) instanceof String own
        ? own
        : otherwise;
  }

  /** The pages. */
  List<Document> pages() {
    List<Document> pages = new ArrayList<>();
    archives.forEach((output, archive) -> pages.add(page(output, archive)));
    return pages;
  }

  private Document page(String output, Archive archive) {
    String all = options.get("layout") instanceof String own ? own : "archive";
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("layout", text("layouts", archive.type(), all));
    data.put("type", archive.type());
    String title = archive.date().map(LocalDate::toString).orElse(archive.name());
    if (archive.date().isEmpty()) {
      data.put("title", archive.name());
    }
    boolean index = output.endsWith("/index.html") || output.equals("index.html");
    String url = index ? output.substring(0, output.length() - "index.html".length()) : output;
    return new Document(
        output,
        DocumentKind.PAGE,
        "",
        theme ? DocumentFormat.MARKDOWN : DocumentFormat.HTML,
        data,
        FrontMatter.NONE,
        DocumentText.of(theme ? LIST : ""),
        "/" + Url.encode(url),
        output,
        shown(archive, title),
        /* written= */ true,
        /* generated= */ true);
  }

  /** The title for readers: as much of a date as the archive is of. */
  private static String shown(Archive archive, String title) {
    return switch (archive.type()) {
      case "year" -> title.substring(0, title.length() - "-01-01".length());
      case "month" -> title.substring(0, title.length() - "-01".length());
      default -> title;
    };
  }

  /** The archive of a page that was made here. */
  Optional<Archive> of(Document page) {
    return page.generated() ? Optional.ofNullable(archives.get(page.path())) : Optional.empty();
  }
}
