package io.github.shelfmark.site;

/** Which pages have a twin: the same text in Markdown beside them, for machines. */
public final class Twins {
  /** The ending of twins. */
  public static final String ENDING = ".md";

  private static final String PAGE = ".html";

  private Twins() {}

  /**
   * Whether the page of a document may have one: not what search engines are to leave out, not the
   * page for missing pages, and not one that shows the text of another language, which has its own.
   */
  public static boolean mayHave(Document document) {
    return document.isHtml()
        && document.output().endsWith(PAGE)
        && !document.generated()
        && !document.isMissingPage()
        && !document.isFallback()
        && !Boolean.FALSE.equals(document.data().get("sitemap"))
        && !Indexing.isLeftOut(document);
  }

  /** The path of the page that a twin is of. */
  public static String pageOf(String twin) {
    return twin.substring(0, twin.length() - ENDING.length()) + PAGE;
  }

  /** The path of the twin of a page: {@code guide/index.md} for {@code guide/index.html}. */
  public static String path(String page) {
    return page.substring(0, page.length() - PAGE.length()) + ENDING;
  }
}
