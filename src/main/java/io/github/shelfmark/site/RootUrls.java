package io.github.shelfmark.site;

import java.util.List;
import java.util.Optional;

/** What the links of the configuration lead to, which start at the root of the site. */
public final class RootUrls {
  private RootUrls() {}

  /** Where the path of a URL ends: before its query and its fragment. */
  public static int end(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return end;
  }

  /**
   * The file that a path leads to; the path itself if the site has none.
   *
   * @param path a decoded path from the root of the site, without a slash at its start
   */
  public static String output(Site site, String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      // The page of a section may stand beside its directory.
      String beside = path.isEmpty() ? "" : path.substring(0, path.length() - 1) + ".html";
      boolean index = site.documentFor(path + "index.html").isPresent();
      return !index && site.documentFor(beside).isPresent() ? beside : path + "index.html";
    }
    for (String candidate : List.of(path, path + ".html", path + "/index.html")) {
      if (site.documentFor(candidate).isPresent() || site.staticFileFor(candidate).isPresent()) {
        return candidate;
      }
    }
    // May be a file that another tool writes; broken links are reported by the link check.
    return path;
  }

  /**
   * The page that readers of a language have in place of one of the main language; it may be at
   * another address.
   *
   * @param path as in {@link #output}
   * @return empty if the path leads to no page of the main language, or the language has none
   */
  public static Optional<Document> translation(Site site, String path, String lang) {
    return site.documentFor(output(site, path))
        .filter(page -> page.translation().lang().equals(site.config().languages().main()))
        .flatMap(page -> site.translation(page, lang));
  }
}
