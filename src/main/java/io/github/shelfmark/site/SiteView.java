package io.github.shelfmark.site;

import io.github.shelfmark.config.SiteConfig;
import java.util.List;

/**
 * A site as the readers of one language see it. Sections, navigation, feeds and messages belong to
 * a view; a site in one language has one.
 *
 * @param site the whole site
 * @param config its configuration in the language
 * @param root the directory in which the view's pages are, with a slash at its end; empty for the
 *     root of the site
 * @param documents the documents of the view: pages, then the posts of collections
 * @param sections the sections of the view's documents
 * @param lang the language as a BCP 47 tag, such as {@code en} or {@code zh-CN}
 */
public record SiteView(
    Site site,
    SiteConfig config,
    String root,
    List<Document> documents,
    SectionTree sections,
    String lang) {
  private static final String INDEX = "index.html";
  private static final String MISSING = "404.html";

  /** A site in one language. */
  public SiteView(Site site, String lang, String root, SectionTree sections) {
    this(site, site.config(), root, site.documents(), sections, lang);
  }

  /** The output path of the home page. */
  public String home() {
    return root + INDEX;
  }

  /** The output path of the page that servers show for missing pages. */
  public String missing() {
    return root + MISSING;
  }
}
