package io.github.shelfmark.check;

import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Site;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Documents with {@code redirect_to} lead somewhere in the site, at once and in no circle. */
final class RedirectRule implements LinkRule {
  private static final String TO = "redirect_to";

  /** Longer chains are not followed; browsers give up after 20. */
  private static final int LONGEST = 20;

  @Override
  public void check(Site site, ConfiguredLinks links) {
    if (!site.config().outputs().redirects()) {
      return;
    }
    for (Document document : site.documents()) {
      if (document.written()) {
        RedirectTargets.target(document)
            .filter(RedirectRule::isInSite)
            .ifPresent(target -> check(document, target, links));
      }
    }
  }

  /** Whether an address is none of another site, nor of a place in the page itself. */
  private static boolean isInSite(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    boolean scheme = colon >= 0 && (slash < 0 || colon < slash);
    return !scheme && !target.startsWith("//") && !target.startsWith("#");
  }

  private static void check(Document document, String target, ConfiguredLinks links) {
    String url = target.startsWith("/") ? target : "/" + target;
    if (!links.leadsSomewhere(url)) {
      report(
          Severity.WARNING,
          document,
          "\"" + TO + "\" leads to \"" + target + "\", where there is nothing",
          "Write the URL of a page from the site's root, such as /guide/.",
          links);
      return;
    }
    Set<String> way = new LinkedHashSet<>();
    String last = url;
    Optional<String> next = links.redirect(url);
    while (next.isPresent() && way.size() < LONGEST) {
      last = next.get();
      if (!way.add(last)) {
        report(
            Severity.WARNING,
            document,
            "\"" + TO + "\" leads in a circle: " + url + " to " + String.join(" to ", way),
            "Let one of them be a page.",
            links);
        return;
      }
      next = links.redirect(last);
    }
    if (!way.isEmpty()) {
      report(
          Severity.INFO,
          document,
          "\"" + TO + "\" leads to \"" + target + "\", which only leads on",
          "Write \"" + TO + ": " + last + "\", so that readers are sent on once.",
          links);
    }
  }

  private static void report(
      Severity severity, Document document, String message, String hint, ConfiguredLinks links) {
    Position position = document.frontMatter().positionOf(TO);
    links.report(
        new Finding(severity, FindingCode.REDIRECT, document.path(), position, message, hint));
  }
}
