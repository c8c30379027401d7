package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.text.Slug;
import io.github.shelfmark.yaml.Mappings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages for each tag, category and collection of a site, which show lists like pages that an author
 * has written ({@code Jekyll::PaginateV2::AutoPages}).
 *
 * @see <a
 *     href="https://github.com/sverrirs/jekyll-paginate-v2/blob/master/README-AUTOPAGES.md">their
 *     documentation</a>
 */
final class AutoPages {
  /** Where their settings are in the configuration, and in layouts. */
  static final String KEY = "autopages";

  /** What the theme shows, which has no layout for such pages. */
  private static final String LIST =
      "{% for post in paginator.posts %}- [{{ post.title }}]({{ post.url }})\n{% endfor %}\n"
          + "{% if paginator.previous_page %}[← {{ paginator.previous_page }}]"
          + "({{ paginator.previous_page_path }}){% endif %}"
          + " {% if paginator.next_page %}[{{ paginator.next_page }} →]"
          + "({{ paginator.next_page_path }}){% endif %}\n";

  private static final Pattern SEPARATORS = Pattern.compile("[;,\\s]");
  private static final Pattern COMMAS = Pattern.compile("[;,]");
  private static final String COLLECTIONS = "collections";

  /**
   * A kind of such pages.
   *
   * @param key its settings, and the front matter with the names
   * @param placeholder what stands for the name in its permalink and title
   * @param setting the setting of a list that the name is for
   * @param defaults its settings if the site has none
   */
  private record Kind(
      String key, String placeholder, String setting, Map<String, Object> defaults) {
    static Kind of(String key, String placeholder, String setting, String layout, String title) {
      return new Kind(
          key,
          placeholder,
          setting,
          Map.of(
              "layouts",
              List.of(layout),
              "title",
              title,
              "permalink",
              "/" + setting + "/" + placeholder,
              "enabled",
              true,
              "slugify",
              Map.of("mode", "none")));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("tags", ":tag", "tag", "autopage_tags.html", "Posts tagged with :tag"),
          Kind.of(
              "categories", ":cat", "category", "autopage_category.html", "Posts in category :cat"),
          Kind.of(
              COLLECTIONS,
              ":coll",
              "collection",
              "autopage_collection.html",
              "Posts in collection :coll"));

  private final Map<String, Object> options;
  private final PaginationSettings site;
  private final ListSource source;

  /** The pages of a site. */
  AutoPages(ListSource source) {
    this.options = strings(source.config().get(KEY));
    this.site = PaginationSettings.of(source.config());
    this.source = source;
  }

  private static Map<String, Object> strings(@Nullable Object value) {
    Map<String, Object> strings = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> strings.put(String.valueOf(key), each));
    }
    return strings;
  }

  /** Whether the site asks for them. */
  boolean areEnabled() {
    return PaginationSettings.areEnabled(options);
  }

  /** The pages, none of which is a file of the source. */
  List<Document> templates() {
    List<Document> templates = new ArrayList<>();
    if (areEnabled()) {
      for (Kind kind : KINDS) {
        Map<String, Object> own = Mappings.merge(kind.defaults(), strings(options.get(kind.key())));
        if (PaginationSettings.areEnabled(own)) {
          names(kind)
              .forEach(
                  (name, shown) ->
                      layoutsOf(own)
                          .forEach(
                              layout -> templates.add(template(kind, own, layout, name, shown))));
        }
      }
    }
    return templates;
  }

  private static List<String> layoutsOf(Map<String, Object> own) {
    return own.get("layouts") instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The names in the order of their first use: in lower case, and as they are first written. */
  private Map<String, String> names(Kind kind) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Collection collection : source.collections()) {
      for (Document document : collection.posts()) {
        if (!document.data().containsKey(PaginationSettings.KEY)) {
          boolean own = kind.key().equals(COLLECTIONS);
          Object value = own ? collection.config().name() : document.data().get(kind.key());
          add(value, names);
        }
      }
    }
    return names;
  }

  private static void add(@Nullable Object value, Map<String, String> names) {
    if (value instanceof List<?> list) {
      list.forEach(item -> add(COMMAS, Values.toText(item).strip(), names));
    } else if (value instanceof String text) {
      SEPARATORS.splitAsStream(text).forEach(word -> add(COMMAS, word, names));
    }
  }

  private static void add(Pattern separators, String text, Map<String, String> names) {
    separators
        .splitAsStream(text)
        .filter(name -> !name.isBlank())
        .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT).strip(), name));
  }

  private Document template(
      Kind kind, Map<String, Object> own, String layout, String name, String shown) {
    String path = "_layouts/" + layout;
    Map<String, Object> matter = source.layouts().apply(path);
    Map<String, Object> all = Mappings.merge(own, strings(matter.get(KEY)));
    Map<String, Object> list =
        new LinkedHashMap<>(site.with(PaginationSettings.own(matter)).values());
    list.put(kind.setting(), name);
    Map<String, Object> data = new LinkedHashMap<>(matter);
    data.put("permalink", named(kind, own, all.get("permalink"), name));
    int dot = layout.lastIndexOf('.');
    data.put("layout", dot < 0 ? layout : layout.substring(0, dot));
    data.put("title", named(kind, own, all.get("title"), name));
    data.put(PaginationSettings.KEY, list);
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("layout_path", path);
    origin.put("display_name", shown);
    data.put("autopage", origin);
    return new Document(
        path,
        DocumentKind.PAGE,
        "",
        source.theme() ? DocumentFormat.MARKDOWN : DocumentFormat.HTML,
        data,
        new FrontMatter(data, Map.of(), 0, 1, /* present= */ false),
        DocumentText.of(source.theme() ? LIST : ""),
        "/",
        path,
        String.valueOf(data.get("title")),
        /* written= */ true,
        /* generated= */ true);
  }

  /** A permalink or title with the name in it, as the settings of the kind say. */
  private static String named(
      Kind kind, Map<String, Object> own, @Nullable Object pattern, String name) {
    String text = Values.toText(pattern);
    int place = text.indexOf(kind.placeholder());
    if (place < 0) {
      return text;
    }
    Object mode = own.get("slugify") instanceof Map<?, ?> slug ? slug.get("mode") : null;
    return text.substring(0, place)
        + Slug.of(name, mode == null ? "default" : mode.toString())
        + text.substring(place + kind.placeholder().length());
  }
}
