package io.github.shelfmark.theme;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RootUrls;
import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.ScriptAddress;
import java.util.Optional;
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
    return of(url, path -> RootUrls.output(site, path));
  }

  private static SiteUrl of(String url, UnaryOperator<String> output) {
    if (!url.startsWith("/") || url.startsWith("//")) {
      // Reported where it is read; whatever comes from elsewhere must not get through either.
      return new SiteUrl(ScriptAddress.inPicture(url) ? ScriptLinks.NOWHERE : url, "", "");
    }
    int end = RootUrls.end(url);
    return new SiteUrl("", output.apply(Url.decode(url.substring(1, end))), url.substring(end));
  }

  /** The page of the view's language, if it has one; else the file that the URL names. */
  private static String output(SiteView view, String path) {
    Site site = view.site();
    if (!view.root().isEmpty() && !path.startsWith(view.root())) {
      String own = RootUrls.output(site, view.root() + path);
      boolean section = own.endsWith("index.html") && view.sections().hasPrefix(prefix(own));
      if (section || site.documentFor(own).isPresent() || site.staticFileFor(own).isPresent()) {
        return own;
      }
      Optional<Document> translation = RootUrls.translation(site, path, view.lang());
      if (translation.isPresent()) {
        return translation.get().output();
      }
    }
    return RootUrls.output(site, path);
  }

  private static String prefix(String index) {
    return "/" + index.substring(0, index.length() - "index.html".length());
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
