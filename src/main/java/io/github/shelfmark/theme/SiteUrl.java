package io.github.shelfmark.theme;

import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.ScriptAddress;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A link in the configuration with its target.
 *
 * @param external the URL if the target is on another site; else empty
 * @param output the output file of this site that it leads to
 * @param suffix query and fragment
 */
record SiteUrl(String external, String output, String suffix) {

  /**
   * Resolves a URL of the configuration: one that starts with a slash belongs to this site, and
   * leads to the page of the view's language.
   */
  static SiteUrl of(SiteView view, String url) {
    return of(url, path -> output(view, path));
  }

  /** Resolves a URL: one that starts with a slash belongs to this site. */
  static SiteUrl of(Site site, String url) {
    return of(url, path -> output(site, path));
  }

  private static SiteUrl of(String url, UnaryOperator<String> output) {
    if (!url.startsWith("/") || url.startsWith("//")) {
      // Reported where it is read; whatever comes from elsewhere must not get through either.
      return new SiteUrl(ScriptAddress.inPicture(url) ? ScriptLinks.NOWHERE : url, "", "");
    }
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return new SiteUrl("", output.apply(Url.decode(url.substring(1, end))), url.substring(end));
  }

  /** The page of the view's language, if it has one there; else the file that the URL names. */
  private static String output(SiteView view, String path) {
    Site site = view.site();
    if (!view.root().isEmpty() && !path.startsWith(view.root())) {
      String own = output(site, view.root() + path);
      boolean section = own.endsWith("index.html") && view.sections().hasPrefix(prefix(own));
      if (section || site.documentFor(own).isPresent() || site.staticFileFor(own).isPresent()) {
        return own;
      }
    }
    return output(site, path);
  }

  private static String prefix(String index) {
    return "/" + index.substring(0, index.length() - "index.html".length());
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
