package io.github.shelfmark.markup.link;

import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Twins;
import io.github.shelfmark.text.Chars;
import java.util.Locale;
import java.util.Optional;

/**
 * What broken links mean that are no paths of pages: a mail address, or the source of a page where
 * links do not lead to sources, or the twin of a page.
 */
record OtherMeaning(Site site, OutputPaths paths, LinkRules rules) {

  /** How to mend such a link; empty if it is another. */
  Optional<String> hint(Document from, Href link) {
    String path = link.path();
    if (isMailAddress(path)) {
      return Optional.of("Did you mean \"mailto:" + path + "\"?");
    }
    Optional<Document> page =
        link.against(new LinkStart(site).of(from))
            .filter(paths::isTwin)
            .flatMap(twin -> site.documentFor(Twins.pageOf(twin)));
    if (page.isPresent()) {
      return page.map(
          document ->
              "That is the Markdown of a page. Link to its source, "
                  + document.path()
                  + ", or to the page.");
    }
    return isMarkdown(path) && !rules.leadToSources(from)
        ? rules.toSources(from).filter(hint -> isSource(from, link))
        : Optional.empty();
  }

  /** The file in which the site is configured. */
  String configuration() {
    String file = site.config().file();
    return file.isEmpty() ? ConfigReader.SITE_FILE : file;
  }

  /** A name, {@code @}, and a host with a dot and a last part of letters. */
  private static boolean isMailAddress(String path) {
    int at = path.indexOf('@');
    int dot = path.lastIndexOf('.');
    if (at <= 0 || at != path.lastIndexOf('@') || dot < at + 2 || dot + 2 >= path.length()) {
      return false;
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean inName = i < at && "+_".indexOf(c) >= 0;
      boolean letter = Chars.isLetter(c);
      if (!letter
          && (i > dot || (!Chars.isDigit(c) && "-.".indexOf(c) < 0 && i != at))
          && !inName) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarkdown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  private boolean isSource(Document from, Href link) {
    return link.against(from.path()).flatMap(site::documentAt).isPresent();
  }
}
