package io.github.shelfmark.engine;

import io.github.shelfmark.Preview;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.produce.DocumentPages;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.Budget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes single pages of a site that has been planned, ahead of the build that makes them all. */
final class PagePreview {
  private final PlannedSite site;

  PagePreview(PlannedSite site) {
    this.site = site;
  }

  /**
   * A document before and after a change.
   *
   * @param before the document that the site has
   * @param now the document that its file is now
   * @param findings what is wrong with the file
   */
  record Change(Document before, Document now, List<Finding> findings) {
    /** Whether others see the same of it, but for its text. */
    boolean isText() {
      return before.matterFingerprint().equals(now.matterFingerprint());
    }

    /** Whether it is where it was. */
    boolean isInPlace() {
      return before.path().equals(now.path())
          && before.url().equals(now.url())
          && before.output().equals(now.output())
          && before.collection().equals(now.collection())
          && before.written() == now.written();
    }
  }

  /**
   * A page that can be shown.
   *
   * @param output its path
   * @param made its content
   * @param findings what is wrong with it, as far as the site does not accept it
   */
  record Ready(String output, Made made, List<Finding> findings) {
    boolean isFaulty() {
      return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /**
   * Reads a file again.
   *
   * @param file an absolute path
   * @return empty if it is not the file of a page, is not any more, or cannot be read
   */
  Optional<Change> read(Path file) {
    Document before =
        site.state()
            .request()
            .sources()
            .pathOf(file)
            .flatMap(site.site()::documentAt)
            .filter(this::isPage)
            .orElse(null);
    if (before == null) {
      return Optional.empty();
    }
    Findings found = new Findings();
    return site.reading()
        .sources()
        .readAgain(before.path(), found)
        .filter(now -> !found.hasErrors() && isPage(now))
        .map(now -> new Change(before, now, found.list()));
  }

  private boolean isPage(Document document) {
    return document.written() && document.isHtml() && !site.plan().isRedirect(document);
  }

  /** Makes the page of a document whose text has changed. */
  Ready page(Change change) {
    return ready(
        change.now().output(),
        change.findings(),
        () -> document(site.viewOf(change.now()), change.now()));
  }

  /** Makes a page; empty if it is neither of a document nor of a section. */
  Optional<Ready> page(String output) {
    Optional<Supplier<Made>> page =
        site.site()
            .documentFor(output)
            .filter(this::isPage)
            .<Supplier<Made>>map(document -> () -> document(site.viewOf(document), document))
            .or(
                () ->
                    site.parts().views().stream()
                        .flatMap(view -> section(view, output).stream())
                        .findFirst());
    return page.map(made -> ready(output, List.of(), made));
  }

  private Made document(SiteView view, Document document) {
    return DocumentPages.make(site.plan(), view, document);
  }

  /** The generated page of a section, or of the whole site. */
  private Optional<Supplier<Made>> section(SiteView view, String output) {
    boolean generated =
        site.parts().paths().owner(output).filter(owner -> owner.source().isEmpty()).isPresent();
    if (!generated) {
      return Optional.empty();
    }
    if (output.equals(view.home())) {
      return Optional.of(() -> site.plan().pages().home(view));
    }
    Function<Section, Supplier<Made>> page =
        section -> () -> site.plan().pages().section(view, section);
    return view.sections().sections().stream()
        .filter(section -> section.output().equals(output) && section.index().isEmpty())
        .findFirst()
        .map(page);
  }

  private Ready ready(String output, List<Finding> before, Supplier<Made> page) {
    Made made =
        new Budget(site.state().request().budget())
            .during(() -> site.reading().reads().during(page).value());
    List<Finding> all = new ArrayList<>(before);
    all.addAll(made.findings());
    return new Ready(output, made, site.reading().findings().taken(all));
  }

  /** What is told of the page of a document. */
  Preview told(Change change, Ready page) {
    return new Preview(
        page.output(),
        site.state().request().sources().fileOf(change.now().path()),
        page.findings());
  }
}
