package io.github.shelfmark.contract;

import io.github.shelfmark.config.Languages;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteSearch;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The addresses of a site that readers, search engines and other sites keep: its pages, those that
 * no author wrote and those that only lead on included, its feed, and files to download. Not what
 * pages are made with, such as pictures, style sheets and scripts, and not what programs find by
 * looking for it, such as the sitemap.
 */
final class Published {
  /** What pages are made with. */
  private static final Set<String> PARTS =
      Set.of(
          "avif",
          "bmp",
          "css",
          "eot",
          "gif",
          "ico",
          "jpeg",
          "jpg",
          "js",
          "map",
          "mjs",
          "otf",
          "png",
          "sass",
          "scss",
          "svg",
          "ttf",
          "webmanifest",
          "webp",
          "woff",
          "woff2");

  private static final Set<String> FOR_PROGRAMS =
      Set.of("404.html", "robots.txt", "sitemap.xml", "llms.txt", "redirects.json");

  private Published() {}

  /** The outputs that are addresses, each with its address. */
  static Map<String, String> of(Site site, Collection<Output> outputs) {
    String feed = site.config().outputs().feed().path();
    Map<String, String> addresses = new TreeMap<>();
    for (Output output : outputs) {
      String path = output.path();
      String place = withoutLanguage(site, path);
      boolean generated = output.source().isEmpty();
      // What the search shows has no content of its own.
      boolean wanted =
          generated
              ? (isPage(path) && !place.equals(SiteSearch.PAGE)) || place.equals(feed)
              : isForReaders(path);
      if (wanted && !FOR_PROGRAMS.contains(place)) {
        addresses.put(path, address(site, path));
      }
    }
    return addresses;
  }

  /** The path of an output in the directory of its language. */
  private static String withoutLanguage(Site site, String path) {
    int end = path.indexOf('/');
    Languages languages = site.config().languages();
    boolean lang = end > 0 && languages.find(path.substring(0, end)).isPresent();
    return lang ? path.substring(end + 1) : path;
  }

  private static String address(Site site, String path) {
    String url = site.documentFor(path).map(Document::url).orElse("");
    // A list has one address a line.
    return url.startsWith("/") && url.indexOf('#') < 0 && url.chars().allMatch(c -> c > ' ')
        ? url
        : Promise.urlOf(path);
  }

  /** Whether a file is a page. */
  static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
  }

  private static boolean isForReaders(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 && !PARTS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
