package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.FileChanges;
import io.github.shelfmark.Preview;
import io.github.shelfmark.SitePage;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.OutputPaths.Owner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Builds of one site that follow each other in one process. */
public final class LiveBuilds {
  private final SessionMemory memory = new SessionMemory();

  /**
   * The next build.
   *
   * @param request what to build
   * @param changes the files that have changed since the last one began
   */
  public IncrementalBuild next(BuildRequest request, FileChanges changes) {
    memory.begin(changes);
    return new IncrementalBuild(request, memory);
  }

  /** Ends the running build as soon as possible. */
  public void cancel() {
    memory.cancel();
  }

  /**
   * Makes pages ahead of the next build: of documents of which only the text has changed, their
   * own; of documents that have another front matter at the same address, those that somebody waits
   * for.
   *
   * @param changed absolute paths of files
   * @param pages gets the pages that have no errors
   * @return the pages of the documents; empty if the change could reach any other page
   */
  public List<Preview> preview(Set<Path> changed, BiConsumer<String, byte[]> pages) {
    PlannedSite site = memory.planned();
    if (site == null || changed.isEmpty() || site.state().request().safe()) {
      // Strangers' documents pass more than their readers.
      return List.of();
    }
    try {
      return preview(site, new TreeSet<>(changed), pages);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
      // The build that follows makes the pages again, and tells what is wrong.
      return List.of();
    }
  }

  private List<Preview> preview(
      PlannedSite site, Set<Path> changed, BiConsumer<String, byte[]> pages) {
    PagePreview preview = new PagePreview(site);
    List<PagePreview.Change> changes = new ArrayList<>();
    for (Path file : changed) {
      Optional<PagePreview.Change> change =
          preview.read(file).filter(PagePreview.Change::isInPlace);
      if (change.isEmpty()) {
        return List.of();
      }
      changes.add(change.get());
    }
    if (!changes.stream().allMatch(PagePreview.Change::isText)) {
      showWanted(site, changes, pages);
      return List.of();
    }
    List<Preview> shown = new ArrayList<>();
    for (PagePreview.Change change : changes) {
      PagePreview.Ready page = preview.page(change);
      show(page, pages);
      shown.add(preview.told(change, page));
    }
    return shown;
  }

  /** Shows the pages that somebody waits for in a site with changed documents. */
  private void showWanted(
      PlannedSite site, List<PagePreview.Change> changes, BiConsumer<String, byte[]> pages) {
    if (!site.state().request().sources().modules().isEmpty()) {
      // Its parts have sections of their own.
      return;
    }
    Map<String, Document> documents = new HashMap<>();
    changes.forEach(change -> documents.put(change.now().path(), change.now()));
    PlannedSite now = site.with(documents);
    memory.planned(now);
    PagePreview preview = new PagePreview(now);
    for (String output : new TreeSet<>(site.state().sink().wanted())) {
      preview.page(output).ifPresent(page -> show(page, pages));
    }
  }

  private static void show(PagePreview.Ready page, BiConsumer<String, byte[]> pages) {
    if (!page.isFaulty()) {
      pages.accept(page.output(), page.made().bytes());
    }
  }

  /** What is known of the page of a document at an output path. */
  public Optional<SitePage> page(String output) {
    PlannedSite site = memory.planned();
    if (site == null) {
      return Optional.empty();
    }
    return site.parts()
        .paths()
        .owner(output)
        .map(Owner::source)
        .flatMap(site.site()::documentAt)
        .filter(document -> document.output().equals(output))
        .map(document -> page(site, document));
  }

  private static SitePage page(PlannedSite site, Document document) {
    BuildRequest request = site.state().request();
    boolean waits =
        document.kind() == DocumentKind.POST || site.rules().waitsForDate(document.data());
    Instant present = site.rules().present().orElse(request.now());
    boolean future =
        waits && document.date().filter(date -> date.toInstant().isAfter(present)).isPresent();
    boolean draft = document.isDraft() || Boolean.FALSE.equals(document.data().get("published"));
    return new SitePage(
        document.output(),
        request.sources().fileOf(document.path()),
        document.title(),
        draft ? SitePage.State.DRAFT : future ? SitePage.State.FUTURE : SitePage.State.PUBLISHED);
  }

  /** Files outside of the sources that the last build has looked at. */
  public Set<Path> watched() {
    Set<Path> files = new TreeSet<>();
    for (String name : memory.build().watched().keySet()) {
      try {
        files.add(Path.of(name));
      } catch (InvalidPathException notOne) {
        // A link to something that no file can be called.
      }
    }
    return files;
  }
}
