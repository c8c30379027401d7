package io.github.shelfmark.engine;

import io.github.shelfmark.Preview;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.produce.DocumentPages;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.Budget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Makes the page of a document of which only the text has changed, in the site as the last build
 * has planned it. Everything around the text is as that build knows it: the same front matter has
 * the same title, address and place in the site.
 */
final class PagePreview {
  private final PlannedSite site;

  PagePreview(PlannedSite site) {
    this.site = site;
  }

  /**
   * A page that can be shown.
   *
   * @param document the document as it is now
   * @param made its page
   * @param findings what is wrong with it, as far as the site does not accept it
   */
  record Ready(Document document, Made made, List<Finding> findings) {}

  /**
   * Makes a page.
   *
   * @param file the document's file, absolute
   * @return empty if anything but the text of a page may have changed
   */
  Optional<Ready> make(Path file) {
    if (site.state().request().safe()) {
      // Strangers' documents pass more than their reader.
      return Optional.empty();
    }
    try {
      SiteView view = site.views().get(0);
      Document before =
          site.state()
              .request()
              .sources()
              .pathOf(file)
              .flatMap(view.site()::documentAt)
              .filter(document -> document.written() && document.isHtml())
              .filter(document -> !site.plan().isRedirect(document))
              .orElse(null);
      Findings found = new Findings();
      Document now =
          before == null
              ? null
              : site.sources().readAgain(before.path(), found).orElse(null);
      if (before == null || now == null || found.hasErrors() || !sameMatter(before, now)) {
        return Optional.empty();
      }
      Made made = new Budget(site.state().request().budget()).during(() -> page(view, now));
      List<Finding> all = new ArrayList<>(found.list());
      all.addAll(made.findings());
      return Optional.of(new Ready(now, made, site.findings().taken(all)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
      // The build that follows makes the page again, and tells what is wrong.
      return Optional.empty();
    }
  }

  private static boolean sameMatter(Document before, Document now) {
    return before.path().equals(now.path())
        && before.matterFingerprint().equals(now.matterFingerprint());
  }

  private Made page(SiteView view, Document document) {
    return site.reads().during(() -> DocumentPages.make(site.plan(), view, document)).value();
  }

  /** Shows a page, unless it has errors. */
  Preview show(Ready page, BiConsumer<String, byte[]> pages) {
    boolean faulty =
        page.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    String output = page.document().output();
    if (!faulty) {
      pages.accept(output, page.made().bytes());
    }
    return new Preview(
        output,
        site.state().request().sources().fileOf(page.document().path()),
        page.findings());
  }
}
