package io.github.shelfmark.theme;

import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;

/** Creates links from one page to files of the site. */
interface Linker {
  /** The link to an output file, percent-encoded. */
  String to(String output);

  /** Links of a page of a site; the page for missing pages is served at any depth. */
  static Linker of(SiteView view, String output) {
    return output.equals(view.missing())
        ? absolute(view.site().config().info().baseurl())
        : relative(output);
  }

  /** Relative links, which work wherever the site is deployed. */
  static Linker relative(String from) {
    String directory = from.substring(0, from.lastIndexOf('/') + 1);
    return to -> {
      // Fast path: most links lead to pages in the same directory.
      boolean near = to.startsWith(directory) && to.indexOf(':', directory.length()) < 0;
      return near ? Url.encode(to.substring(directory.length())) : Url.relative(from, to);
    };
  }

  /** Links for a page that is served at any depth, such as the 404 page. */
  static Linker absolute(String baseurl) {
    return to -> baseurl + address(to);
  }

  /** The URL of an output file from the site's root, without {@code index.html}. */
  static String address(String output) {
    boolean index = output.equals("index.html") || output.endsWith("/index.html");
    String path = index ? output.substring(0, output.length() - 10) : output;
    return "/" + Url.encode(path);
  }
}
