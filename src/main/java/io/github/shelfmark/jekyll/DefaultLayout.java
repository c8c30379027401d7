package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import java.util.Set;

/**
 * The layout of a document in Markdown that names none.
 *
 * @see <a href="https://github.com/benbalter/jekyll-default-layout">jekyll-default-layout</a>
 */
final class DefaultLayout {
  /** The plugin that gives it. */
  static final String PLUGIN = "jekyll-default-layout";

  private DefaultLayout() {}

  /**
   * The name of the layout.
   *
   * @param layouts the names of the layouts that there are
   * @return empty if it has none
   */
  static String of(Document document, Set<String> layouts) {
    boolean page = document.kind() == DocumentKind.PAGE;
    boolean post = document.collection().equals("posts");
    if (document.format() != DocumentFormat.MARKDOWN || !(page || post)) {
      return "";
    }
    if (document.url().equals("/") && layouts.contains("home")) {
      return "home";
    }
    String usual = page ? "page" : "post";
    return layouts.contains(usual) ? usual : layouts.contains("default") ? "default" : "";
  }
}
