package io.github.shelfmark.site;

import java.util.List;

/**
 * A site as the readers of one language see it. Sections, navigation, feeds and messages belong to
 * a view; a site in one language has one.
 *
 * @param site the whole site
 * @param lang the language as a BCP 47 tag, such as {@code en} or {@code zh-CN}
 * @param root the directory in which the view's pages are, with a slash at its end; empty for the
 *     root of the site
 * @param sections the sections of the view's documents
 */
public record SiteView(Site site, String lang, String root, SectionTree sections) {
  private static final String INDEX = "index.html";
  private static final String MISSING = "404.html";

  /** The documents of the view: pages, then the posts of collections. */
  public List<Document> documents() {
    return site.documents();
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
