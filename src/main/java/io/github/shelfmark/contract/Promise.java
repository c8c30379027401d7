package io.github.shelfmark.contract;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Url;
import java.util.List;

/**
 * An address that was published.
 *
 * @param url the path from the site's root, starting with a slash, percent-encoded or not
 * @param fragment the anchor without its {@code #}; empty for the page itself
 * @param position where it is listed
 */
record Promise(String url, String fragment, Position position) {
  private static final String INDEX = "index.html";

  /** The files that servers send for the address, the most likely first. */
  List<String> outputs() {
    String path = Url.decode(url.substring(1));
    return path.isEmpty() || path.endsWith("/")
        ? List.of(path + INDEX)
        : List.of(path, path + ".html", path + "/" + INDEX);
  }

  /** The address of a file that no author gave an address. */
  static String urlOf(String output) {
    boolean index = output.equals(INDEX) || output.endsWith("/" + INDEX);
    String path = index ? output.substring(0, output.length() - INDEX.length()) : output;
    return "/" + Url.encode(path);
  }
}
