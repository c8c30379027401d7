package io.github.shelfmark.serve.http;

import io.github.shelfmark.text.Html;
import java.nio.charset.StandardCharsets;

/** The page that says that there is nothing, where the site has none of its own. */
final class PlainPage {
  private PlainPage() {}

  /** The page for a path in the site, with the script that waits for a file there. */
  static byte[] notFound(String path, String home, ScriptTag script) {
    return page(script.html(), "<code>" + Html.escape(path) + "</code> is no file here.", home);
  }

  /** The page for an address outside of the site. */
  static byte[] outside(String home) {
    return page("", "Nothing is served here.", home);
  }

  private static byte[] page(String script, String sentence, String home) {
    String address = Html.escape(home);
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>%s
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Not found</title>
    </head>
    <body>
    <main>
    <h1>Not found</h1>
    <p>%s</p>
    <p>The site begins at <a href="%s">%s</a>.</p>
    </main>
    </body>
    </html>
    """
        .formatted(script, sentence, address, address)
        .getBytes(StandardCharsets.UTF_8);
  }
}
