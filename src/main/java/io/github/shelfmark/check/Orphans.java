package io.github.shelfmark.check;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.SiteView;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Pages that nothing leads to. Sections list every page by themselves, so these are pages that
 * their authors keep out of the sections, or that no menu has. Such a page may be meant for links
 * from elsewhere, so the findings are information.
 */
public final class Orphans {
  private Orphans() {}

  /**
   * Reports pages that no section, no menu and no other page leads to. Its time grows with the
   * number of documents.
   *
   * @param views the site with its sections
   * @param linked the outputs that pages and the configuration link to, as links name them
   */
  public static void check(List<SiteView> views, Set<String> linked, Consumer<Finding> findings) {
    for (SiteView view : views) {
      if (!view.site().config().theme().used()) {
        // Which links layouts have is not known.
        continue;
      }
      for (Document document : view.documents()) {
        if (!view.sections().isListed(document)
            && isPage(document, view.home())
            && !isLinked(document.output(), linked)) {
          findings.accept(
              Finding.info(
                  FindingCode.ORPHAN,
                  document.path(),
                  Position.NONE,
                  "no section, menu or other page leads to this page",
                  "Link to it, or list it in a section; remove it if nobody needs it."));
        }
      }
    }
  }

  /** Whether readers are to find a document by links. */
  private static boolean isPage(Document document, String home) {
    return document.written()
        && !document.generated()
        && !document.isFallback()
        && document.listed()
        && document.isHtml()
        && !document.isMissingPage()
        && !document.output().equals(home)
        && RedirectTargets.target(document).isEmpty();
  }

  private static boolean isLinked(String output, Set<String> linked) {
    if (linked.contains(output)) {
      return true;
    }
    for (String ending : List.of("/index.html", ".html")) {
      if (output.endsWith(ending)
          && linked.contains(output.substring(0, output.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
