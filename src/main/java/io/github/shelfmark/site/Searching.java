package io.github.shelfmark.site;

/** What front matter says to the search: {@code search: false}. */
public final class Searching {
  private Searching() {}

  /**
   * Whether the search finds a document: an HTML page that its author does not leave out. A text
   * that is shown in several languages is found in its own.
   */
  public static boolean isFound(Document document) {
    return document.isHtml()
        && !document.isMissingPage()
        && !document.isFallback()
        && !isLeftOut(document);
  }

  /**
   * Whether an author leaves a document out. Themes for Jekyll have other words for it, which
   * authors do not have to replace: {@code search: exclude} and {@code search_exclude: true}.
   */
  static boolean isLeftOut(Document document) {
    Object search = document.data().get("search");
    return Boolean.FALSE.equals(search)
        || "exclude".equals(search)
        || Boolean.TRUE.equals(document.data().get("search_exclude"));
  }
}
