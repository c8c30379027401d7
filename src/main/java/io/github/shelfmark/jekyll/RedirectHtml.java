package io.github.shelfmark.jekyll;

/**
 * The page of jekyll-redirect-from that leads on to another, for sites without a layout {@code
 * redirect}.
 *
 * @see <a href="https://github.com/jekyll/jekyll-redirect-from">jekyll-redirect-from</a>
 */
final class RedirectHtml {
  private static final String TITLE = "Redirecting&hellip;";

  private RedirectHtml() {}

  /**
   * The page.
   *
   * @param to where it leads, written as it is
   */
  static String of(String to) {
    return "<!DOCTYPE html>\n<html lang=\"en-US\">\n  <meta charset=\"utf-8\">\n  <title>"
        + TITLE
        + "</title>\n  <link rel=\"canonical\" href=\""
        + to
        + "\">\n  <script>location=\""
        + to
        + "\"</script>\n  <meta http-equiv=\"refresh\" content=\"0; url="
        + to
        + "\">\n  <meta name=\"robots\" content=\"noindex\">\n  <h1>"
        + TITLE
        + "</h1>\n  <a href=\""
        + to
        + "\">Click here if you are not redirected.</a>\n</html>\n";
  }
}
