package io.github.shelfmark.theme.body;

/**
 * A body whose title may stand at its start, so that a page can show other things between both.
 *
 * @param heading the heading of level 1 at its start, with comments before it; empty if there is
 *     none
 * @param text what follows
 */
public record HeadedBody(String heading, String text) {
  private static final String OPEN = "<h1";
  private static final String CLOSE = "</h1>";

  /**
   * Takes a body apart.
   *
   * @param html the body
   * @param whole whether its first heading is not its title
   */
  public static HeadedBody of(String html, boolean whole) {
    int start = afterComments(html);
    int after = start + OPEN.length();
    boolean heading =
        !whole
            && html.startsWith(OPEN, start)
            && after < html.length()
            && (html.charAt(after) == '>' || html.charAt(after) == ' ');
    int end = heading ? html.indexOf(CLOSE, after) : -1;
    if (end < 0) {
      return new HeadedBody("", html);
    }
    int text = end + CLOSE.length();
    while (text < html.length() && html.charAt(text) <= ' ') {
      text++;
    }
    return new HeadedBody(html.substring(0, end + CLOSE.length()), html.substring(text));
  }

  /** Where anything begins but white space and comments. */
  private static int afterComments(String html) {
    int at = 0;
    while (at < html.length()) {
      int comment = html.startsWith("<!--", at) ? html.indexOf("-->", at) : -1;
      if (comment >= 0) {
        at = comment + 3;
      } else if (html.charAt(at) <= ' ') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }
}
