package io.github.shelfmark.project;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.ProjectFile;
import io.github.shelfmark.extension.RepositoryPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.ReadKind;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of the projects of a site, each read once in a build. Those outside the source are
 * watched, because they are no inputs otherwise. Shared between threads.
 */
public final class ProjectFiles implements Answers {
  private final SourceRoots sources;
  private final boolean safe;
  private final IncludedDocuments documents;
  private final Function<String, Optional<RepositoryPage>> pages;
  private final Reads reads;
  private final Watched watched;
  private final Map<Path, FileText> known = new ConcurrentHashMap<>();

  /**
   * The files of a site that has been read.
   *
   * @param sources the directories that the site is read from
   * @param pages gives for the path of a file in the site its page on the repository's web page
   * @param reads records what pages are given
   * @param watched notes the files outside the source
   */
  public ProjectFiles(
      Site site,
      SourceRoots sources,
      Function<String, Optional<RepositoryPage>> pages,
      Reads reads,
      Watched watched) {
    this.sources = sources;
    this.safe = site.config().safe();
    this.documents = new IncludedDocuments(site);
    this.pages = pages;
    this.reads = reads;
    this.watched = watched;
  }

  /** A file for a document, as {@link io.github.shelfmark.extension.VisibleSite#file} gives it. */
  public Optional<ProjectFile> file(
      Document from, String written, Place place, Consumer<Finding> findings) {
    SourceRoot root = sources.rootOf(from.path());
    Path base = base(root);
    Path file = resolved(base, from, written);
    Path door = file == null ? null : door(root, file);
    if (file == null || door == null) {
      String project = safe ? "the source" : "the project";
      findings.accept(
          Finding.error(
              FindingCode.UNSAFE_PATH,
              from.path(),
              place.position(),
              "\"" + written + (file == null ? "\" is not a path" : "\" is not in " + project),
              "Only files of " + project + " can be shown; write / between their names."));
      return Optional.empty();
    }
    String path = base.relativize(file).toString().replace('\\', '/');
    FileText text = text(door, file);
    reads.note(new Read.ProjectFile(root.mount(), path), text.answer());
    String found = text.text();
    if (found == null) {
      // The hint depends on what else is there.
      reads.note(Read.Whole.UNREPEATABLE);
      String problem = text.problem().replace("{path}", path);
      findings.accept(
          new Finding(
              Severity.ERROR, text.code(), from.path(), place.position(), problem, text.hint()));
      return Optional.empty();
    }
    String inSite = pathInSite(root, file);
    return Optional.of(
        new ProjectFile(path, found, pages.apply(inSite), documents.of(inSite, found, from)));
  }

  /**
   * A file that a document has included before, as a document that is shown on its page.
   *
   * @param path its path below the directory of the project
   */
  public Optional<Document> document(Document from, String path) {
    Optional<ProjectFile> file = file(from, "/" + path, () -> Position.NONE, told -> {});
    return file.map(
        found ->
            found
                .document()
                .orElseGet(
                    () -> IncludedDocuments.plain(inSite(from, found.path()), found.text(), from)));
  }

  private String inSite(Document from, String path) {
    SourceRoot root = sources.rootOf(from.path());
    return pathInSite(root, base(root).resolve(path).normalize());
  }

  private Path base(SourceRoot root) {
    return safe ? root.directory() : root.base();
  }

  /** The directory out of which nothing leads on the way to a file; null if it may not be read. */
  private @Nullable Path door(SourceRoot root, Path file) {
    Path base = base(root);
    if (file.startsWith(base)) {
      return base;
    }
    // A source need not be below the directory of its project.
    for (SourceRoot each : sources.all()) {
      if (each.mount().equals(root.mount()) && file.startsWith(each.directory())) {
        return each.directory();
      }
    }
    return null;
  }

  private @Nullable Path resolved(Path base, Document from, String written) {
    if (written.isBlank() || written.indexOf('\\') >= 0) {
      return null;
    }
    try {
      boolean relative = written.startsWith("./") || written.startsWith("../");
      Path start = relative ? sources.fileOf(from.path()).getParent() : base;
      String path = written.startsWith("/") ? written.substring(1) : written;
      return start == null ? null : start.resolve(path).toAbsolutePath().normalize();
    } catch (InvalidPathException notHere) {
      return null;
    }
  }

  /** The path in the site of a file; of one outside the source it starts with {@code ../}. */
  private String pathInSite(SourceRoot root, Path file) {
    return sources
        .pathOf(file)
        .orElseGet(
            () -> root.mount() + root.directory().relativize(file).toString().replace('\\', '/'));
  }

  private FileText text(Path door, Path file) {
    FileText before = known.get(file);
    if (before != null) {
      return before;
    }
    if (sources.pathOf(file).isEmpty()) {
      // Noted before it is read, so a change meanwhile is seen by the next build.
      watched.content(file);
    }
    FileText now = FileReader.read(door, file, !safe);
    FileText first = known.putIfAbsent(file, now);
    return first == null ? now : first;
  }

  @Override
  public @Nullable String answer(Read read) {
    if (read.kind() != ReadKind.PROJECT_FILE) {
      return null;
    }
    SourceRoot root = sources.rootOf(read.from() + "x");
    try {
      Path file = base(root).resolve(read.subject()).normalize();
      Path door = door(root, file);
      return door == null ? "" : text(door, file).answer();
    } catch (InvalidPathException otherSystem) {
      return "";
    }
  }
}
