package io.github.shelfmark.jekyll;

import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages that jekyll-redirect-from makes, as templates see them: one for each address in {@code
 * redirect_from}, and the list of all redirects.
 */
final class RedirectPages {
  /** The name of the plugin. */
  static final String PLUGIN = "jekyll-redirect-from";

  private static final String NAME = "redirect";
  private static final String LIST = "redirects.json";

  private final Site site;
  private final Map<String, String> list = new LinkedHashMap<>();

  RedirectPages(Site site) {
    this.site = site;
  }

  /**
   * Adds the pages to those of a site.
   *
   * @param sources the pages of the site that are files, in Jekyll's order
   * @param outputs the files that it has without plugins
   */
  void addTo(GeneratedPages pages, List<Document> sources, Set<String> outputs) {
    List<Document> documents = new ArrayList<>();
    for (Collection collection : SiteObjects.collections(site)) {
      collection.posts().stream().filter(Document::written).forEach(documents::add);
    }
    documents.addAll(sources);
    for (Document document : documents) {
      for (String address : RedirectTargets.texts(document.data().get("redirect_from"))) {
        String from = rooted(address);
        String to = site.config().info().root() + Url.escape(document.url());
        Map<String, @Nullable Object> data = data(from, to);
        String output =
            RedirectTargets.output(Permalink.sanitise(Url.escape(address)), /* asWritten= */ true);
        String url = Permalink.sanitise(Url.escape(from));
        pages.add(output, new PageValues(data, "redirect.html", "redirect.html", url), "");
        list.put(from, to);
      }
      if (RedirectTargets.target(document).isPresent()) {
        list.put(document.url(), target(document));
      }
    }
    if (site.config().outputs().redirectList() && !outputs.contains(LIST)) {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("layout", null);
      pages.addFile(LIST, LIST, data, Json.compact(list));
    }
  }

  /** What the plugin puts over the front matter of a page that only leads on. */
  Map<String, @Nullable Object> ofOrigin(Document document) {
    return data(document.url(), target(document));
  }

  private static Map<String, @Nullable Object> data(String from, String to) {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("from", from);
    addresses.put("to", to);
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("sitemap", false);
    data.put("layout", NAME);
    data.put("permalink", from);
    data.put(NAME, addresses);
    return data;
  }

  private String target(Document document) {
    String target = RedirectTargets.target(document).orElse("");
    String start = target.toLowerCase(Locale.ROOT);
    boolean absolute = start.startsWith("http://") || start.startsWith("https://");
    return absolute ? target : site.config().info().root() + rooted(target);
  }

  private static String rooted(String address) {
    return address.startsWith("/") ? address : "/" + address;
  }
}
