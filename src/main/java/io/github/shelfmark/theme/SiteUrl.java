package io.github.shelfmark.theme;

import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.ScriptAddress;
import java.util.List;

/**
 * A link in the configuration with its target.
 *
 * @param external the URL if the target is on another site; else empty
 * @param output the output file of this site that it leads to
 * @param suffix query and fragment
 */
record SiteUrl(String external, String output, String suffix) {

  /** Resolves a URL: one that starts with a slash belongs to this site. */
  static SiteUrl of(Site site, String url) {
    if (!url.startsWith("/") || url.startsWith("//")) {
      // Reported where it is read; whatever comes from elsewhere must not get through either.
      return new SiteUrl(ScriptAddress.inPicture(url) ? ScriptLinks.NOWHERE : url, "", "");
    }
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return new SiteUrl("", output(site, Url.decode(url.substring(1, end))), url.substring(end));
  }

  private static String output(Site site, String path) {
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

  /** Whether no URL is configured. */
  boolean isEmpty() {
    return external.isEmpty() && output.isEmpty();
  }

  /** What tells targets apart: the output with its suffix, or the URL on another site. */
  String key() {
    return external + output + suffix;
  }

  /** The link from a page; empty if no URL is configured. */
  String from(Linker linker) {
    return output.isEmpty() ? external : linker.to(output) + suffix;
  }
}
