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
import java.util.ArrayList;
import java.util.List;
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
   * Makes the pages of documents of which only the text has changed.
   *
   * @param changed absolute paths of files
   * @param pages gets the pages that have no errors
   * @return empty if the change could be anything else
   */
  public List<Preview> preview(Set<Path> changed, BiConsumer<String, byte[]> pages) {
    PlannedSite site = memory.planned();
    if (site == null || changed.isEmpty()) {
      return List.of();
    }
    PagePreview preview = new PagePreview(site);
    List<PagePreview.Ready> ready = new ArrayList<>();
    for (Path file : new TreeSet<>(changed)) {
      Optional<PagePreview.Ready> page = preview.make(file);
      if (page.isEmpty()) {
        return List.of();
      }
      ready.add(page.get());
    }
    return ready.stream().map(page -> preview.show(page, pages)).toList();
  }

  /** What is known of the page of a document at an output path. */
  public Optional<SitePage> page(String output) {
    PlannedSite site = memory.planned();
    if (site == null) {
      return Optional.empty();
    }
    return site.paths()
        .owner(output)
        .map(Owner::source)
        .flatMap(source -> site.views().get(0).site().documentAt(source))
        .filter(document -> document.output().equals(output))
        .map(document -> page(site, document));
  }

  private static SitePage page(PlannedSite site, Document document) {
    BuildRequest request = site.state().request();
    boolean waits =
        document.kind() == DocumentKind.POST
            || site.policy()
                .sources(site.views().get(0).site().config())
                .waitsForDate(document.data());
    boolean future =
        waits
            && document.date().filter(date -> date.toInstant().isAfter(request.now())).isPresent();
    boolean draft =
        document.isDraft() || Boolean.FALSE.equals(document.data().get("published"));
    return new SitePage(
        document.output(),
        request.sources().fileOf(document.path()),
        document.title(),
        draft
            ? SitePage.State.DRAFT
            : future ? SitePage.State.FUTURE : SitePage.State.PUBLISHED);
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
