package io.github.shelfmark.jekyll.plugin;

/**
 * A page cut at the ends of its body.
 *
 * @param before all up to the end of the tag that opens the body
 * @param body what is in it; all of a page without such a tag
 * @param after the rest
 */
record PageBody(String before, String body, String after) {
  private static final String OPEN = "<body";
  private static final String CLOSE = "</body>";

  static PageBody of(String page) {
    int open = page.indexOf(OPEN);
    int start = open < 0 ? -1 : page.indexOf('>', open);
    if (start < 0) {
      return new PageBody("", page, "");
    }
    int end = page.indexOf(CLOSE, start);
    int stop = end < 0 ? page.length() : end;
    return new PageBody(
        page.substring(0, start + 1), page.substring(start + 1, stop), page.substring(stop));
  }

  /** The page with another body. */
  String with(String other) {
    return before + other + after;
  }
}
