package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.model.AlternateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The same page in other languages: what {@code translations} in the front matter names, and the
 * pages at the same place in other views.
 */
final class Alternates {
  private static final String KEY = "translations";

  /** What search engines show to readers of all other languages. */
  private static final String DEFAULT = "x-default";

  private final SiteView view;
  private final List<SiteView> views;
  private final PageLinks links;
  private final Reads reads;

  /**
   * Alternates of the pages of a view.
   *
   * @param views all views of the site
   * @param reads records the addresses of which documents pages show
   */
  Alternates(SiteView view, List<SiteView> views, PageLinks links, Reads reads) {
    this.view = view;
    this.views = views;
    this.links = links;
    this.reads = reads;
  }

  SiteView view() {
    return view;
  }

  /** A digest of what the pages of other views say of a document's page. */
  List<String> key(Document document) {
    if (document.isFallback()) {
      return List.of();
    }
    List<String> key = new ArrayList<>();
    inViews(document).forEach((lang, page) -> key.add(lang + " " + page.url()));
    return key;
  }

  /**
   * The page in all its languages, itself among them.
   *
   * @param lang its own language
   * @param findings receives what is wrong in its front matter
   * @return empty if there is no other, or the site has no address
   */
  List<AlternateModel> of(Document document, String lang, Consumer<Finding> findings) {
    if (document.isFallback()) {
      return List.of();
    }
    Map<String, String> urls = new TreeMap<>();
    String root = view.site().config().info().root();
    inViews(document).forEach((other, page) -> urls.put(other, root + Url.escape(page.url())));
    if (document.data().get(KEY) instanceof Map<?, ?> named) {
      named.forEach(
          (other, href) -> {
            String code = String.valueOf(other);
            if (isLanguage(code)) {
              address(document, String.valueOf(href), findings)
                  .ifPresent(url -> urls.put(code, url));
            } else {
              findings.accept(
                  PageDetails.wrong(
                      document,
                      KEY,
                      "\"" + code + "\" is no code of a language",
                      "Write a code such as de, zh-Hant or pt-BR, or x-default."));
            }
          });
    } else if (document.data().get(KEY) != null) {
      findings.accept(
          PageDetails.wrong(
              document,
              KEY,
              "\"translations\" must be a mapping",
              "Write \"translations: {de: ../de/page.md}\"."));
    }
    if (urls.isEmpty() || view.site().config().info().url().isEmpty()) {
      return List.of();
    }
    urls.put(lang, root + Url.escape(document.url()));
    original(document).ifPresent(page -> urls.putIfAbsent(DEFAULT, root + Url.escape(page.url())));
    List<AlternateModel> models = new ArrayList<>();
    urls.forEach(
        (other, url) ->
            models.add(
                new AlternateModel(other, url, other.equals(DEFAULT) ? "" : Locales.of(other))));
    return List.copyOf(models);
  }

  /** Whether a text has the form of a language tag; which ones exist is not known here. */
  private static boolean isLanguage(String code) {
    int part = 0;
    boolean letters = true;
    boolean legal = code.length() > 1 && code.length() <= 35;
    for (int i = 0; i < code.length() && legal; i++) {
      char c = code.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      legal = c == '-' ? part > 0 : ++part <= 8 && (letter || (!letters && c >= '0' && c <= '9'));
      if (c == '-') {
        part = 0;
        letters = false;
      }
    }
    return legal && part > 0;
  }

  private Optional<String> address(Document document, String href, Consumer<Finding> findings) {
    String resolved = links.resolve(document, href, KEY, findings);
    if (EditUrl.isAddress(resolved)) {
      return Optional.of(resolved);
    }
    Site site = view.site();
    Optional<Document> target = PageLinks.target(site, document, resolved);
    target.ifPresent(found -> reads.note(new Read.Text(found.path())));
    return target.map(found -> site.config().info().root() + Url.escape(found.url()));
  }

  /** The page of the main language. */
  private Optional<Document> original(Document document) {
    String main = view.config().languages().main();
    if (main.isEmpty() || main.equals(view.lang())) {
      return main.isEmpty() ? Optional.empty() : Optional.of(document);
    }
    return view.site().translation(document, main).filter(Document::written);
  }

  /** Pages of other languages in their own words; one that shows this one's text is none. */
  private Map<String, Document> inViews(Document document) {
    Map<String, Document> pages = new TreeMap<>();
    for (SiteView other : views.size() < 2 ? List.<SiteView>of() : views) {
      if (!other.root().equals(view.root())) {
        view.site()
            .translation(document, other.lang())
            .filter(page -> page.written() && !page.isFallback())
            .ifPresent(page -> pages.put(other.lang(), page));
      }
    }
    return pages;
  }
}
