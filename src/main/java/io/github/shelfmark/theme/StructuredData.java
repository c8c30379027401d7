package io.github.shelfmark.theme;

import io.github.shelfmark.text.Json;
import io.github.shelfmark.theme.model.LinkModel;
import io.github.shelfmark.theme.model.PageModel;
import io.github.shelfmark.theme.model.PersonModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What search engines are told of a page in JSON-LD.
 *
 * @see <a href="https://schema.org/TechArticle">the vocabulary</a>
 */
final class StructuredData {
  /** The key of front matter with data of the author's own. */
  static final String KEY = "json_ld";

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private static final String TYPE = "@type";

  private StructuredData() {}

  /**
   * The data of a page, which may stand in a {@code script} element.
   *
   * @param site the name of the site
   * @param crumbs the path to the page, with absolute URLs; the title of the home page may be empty
   * @return empty if the page has no absolute URL, and its author says nothing
   */
  static String of(PageModel page, String site, String description, List<LinkModel> crumbs) {
    List<Object> graph = new ArrayList<>();
    if (!page.canonical().isEmpty() && !page.kind().equals("404")) {
      if (page.home()) {
        graph.add(website(page, site, description));
      } else if (!page.path().isEmpty()) {
        graph.add(article(page));
      }
      List<Object> items = items(page, site, crumbs);
      if (items.size() > 1) {
        graph.add(keys(TYPE, "BreadcrumbList", "itemListElement", items));
      }
    }
    graph.addAll(own(page.data().get(KEY)));
    if (graph.isEmpty()) {
      return "";
    }
    // No text may end the element.
    return Json.compact(keys("@context", "https://schema.org", "@graph", graph))
        .replace("<", "\\u003c");
  }

  /** Whether front matter has something else than data in the key. */
  static boolean isWrong(@Nullable Object value) {
    boolean none = value == null || (value instanceof List<?> list && list.isEmpty());
    return !none && own(value).isEmpty();
  }

  /** What an author adds: an object, or a list of objects. */
  private static List<Object> own(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return List.of(legal(object));
    }
    boolean objects =
        value instanceof List<?> list && list.stream().allMatch(each -> each instanceof Map);
    return objects && legal(value) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** The same value, with texts for all that JSON has no other form for. */
  private static Object legal(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> copy = new LinkedHashMap<>();
      object.forEach((key, each) -> copy.put(String.valueOf(key), legal(each)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(StructuredData::legal).toList();
    }
    if (value instanceof Boolean) {
      return value;
    }
    String text = value == null ? "" : value.toString();
    return value instanceof Number number && NUMBER.matcher(text).matches() ? number : text;
  }

  private static Map<String, Object> website(PageModel page, String site, String description) {
    return keys(
        TYPE,
        "WebSite",
        "name",
        site.isEmpty() ? page.title() : site,
        "url",
        page.canonical(),
        "description",
        description,
        "inLanguage",
        page.lang());
  }

  private static Map<String, Object> article(PageModel page) {
    List<Object> authors = new ArrayList<>();
    for (PersonModel writer : page.details().writers()) {
      String url = writer.url().contains("://") ? writer.url() : "";
      authors.add(keys(TYPE, "Person", "name", writer.name(), "url", url));
    }
    var published = page.details().published();
    var changed = page.details().changed();
    return keys(
        TYPE,
        "TechArticle",
        "headline",
        page.title(),
        "description",
        page.description(),
        "url",
        page.canonical(),
        "inLanguage",
        page.lang(),
        "image",
        page.image(),
        "datePublished",
        published == null ? "" : published.exact(),
        "dateModified",
        changed == null ? "" : changed.exact(),
        "author",
        authors);
  }

  private static List<Object> items(PageModel page, String site, List<LinkModel> crumbs) {
    List<Object> items = new ArrayList<>();
    for (LinkModel crumb : crumbs) {
      String name = crumb.title().isEmpty() ? site : crumb.title();
      if (crumb.url().contains("://") && !name.isEmpty()) {
        items.add(item(items.size() + 1, name, crumb.url()));
      }
    }
    items.add(item(items.size() + 1, page.title(), page.canonical()));
    return items;
  }

  private static Map<String, Object> item(int position, String name, String url) {
    return keys(TYPE, "ListItem", "position", position, "name", name, "item", url);
  }

  /** Keys with their values, without those that are empty. */
  private static Map<String, Object> keys(Object... keysAndValues) {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      if (!value.equals("") && !value.equals(List.of())) {
        keys.put(keysAndValues[i].toString(), value);
      }
    }
    return keys;
  }
}
