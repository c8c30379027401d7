package io.github.shelfmark.theme;

import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.List;

/**
 * A link in the configuration, its target found.
 *
 * @param external the address, when it leads elsewhere; else empty
 * @param output the file of this site that it leads to
 * @param suffix query and fragment
 */
record SiteUrl(String external, String output, String suffix) {

  /** Finds where a URL leads: from the site's root when it starts with a slash, else elsewhere. */
  static SiteUrl of(Site site, String url) {
    if (!url.startsWith("/") || url.startsWith("//")) {
      return new SiteUrl(url, "", "");
    }
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return new SiteUrl("", output(site, Url.decode(url.substring(1, end))), url.substring(end));
  }

  private static String output(Site site, String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return path + "index.html";
    }
    for (String candidate : List.of(path, path + ".html", path + "/index.html")) {
      if (site.documentFor(candidate).isPresent() || site.staticFileFor(candidate).isPresent()) {
        return candidate;
      }
    }
    // Other tools write files beside ours; what is broken is reported by the check of links.
    return path;
  }

  /** Whether it leads nowhere, because nobody has given it. */
  boolean isEmpty() {
    return external.isEmpty() && output.isEmpty();
  }

  /** The link from a page; empty when nobody has given it. */
  String from(Linker linker) {
    return output.isEmpty() ? external : linker.to(output) + suffix;
  }
}
