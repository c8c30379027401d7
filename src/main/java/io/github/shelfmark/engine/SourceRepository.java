package io.github.shelfmark.engine;

import io.github.shelfmark.git.CheckedOut;
import io.github.shelfmark.markup.link.RepositoryFiles;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.record.Watched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The repository of a source: the git work tree around it, else the highest of the directories
 * above it that have a POM, for sources that were unpacked from an archive. Found on first use.
 */
final class SourceRepository implements RepositoryFiles {
  private final SourceRoots sources;
  private final Path source;
  private final String tag;
  private final Watched watched;
  private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
  private @Nullable Found found;

  /** What is known of the repository; without a root there is none. */
  private record Found(Optional<Path> root, Optional<CheckedOut> git, String source) {}

  /**
   * The repository of a site.
   *
   * @param sources the directories that the site is read from; the first one tells the repository
   * @param tag the tag that the POM names; used where there is no commit
   * @param watched notes which files were looked for
   */
  SourceRepository(SourceRoots sources, String tag, Watched watched) {
    this.sources = sources;
    this.source = sources.first().directory();
    this.tag = tag;
    this.watched = watched;
  }

  private synchronized Found found() {
    Found known = found;
    if (known == null) {
      known = CheckedOut.around(source).map(SourceRepository::inGit).orElseGet(this::withPoms);
      found = known;
    }
    return known;
  }

  private static Found inGit(CheckedOut git) {
    return new Found(Optional.of(git.root()), Optional.of(git), relative(git.root(), git.source()));
  }

  private Found withPoms() {
    try {
      Path real = source.toRealPath();
      Path root = null;
      for (Path each = real; each != null; each = each.getParent()) {
        if (Files.isRegularFile(each.resolve("pom.xml"))) {
          root = each;
        } else if (root != null) {
          break;
        }
      }
      return root == null
          ? new Found(Optional.empty(), Optional.empty(), "")
          : new Found(Optional.of(root), Optional.empty(), relative(root, real));
    } catch (IOException unreadable) {
      return new Found(Optional.empty(), Optional.empty(), "");
    }
  }

  private static String relative(Path root, Path source) {
    return root.relativize(source).toString().replace('\\', '/');
  }

  /** Whether anything has been asked, so that the commit matters for this build. */
  synchronized boolean isUsed() {
    return found != null;
  }

  @Override
  public boolean isKnown() {
    return found().root().isPresent();
  }

  @Override
  public String source() {
    return found().source();
  }

  @Override
  public String pathOf(String path) {
    String usual = RepositoryFiles.super.pathOf(path);
    Path root = found().root().orElse(null);
    if (sources.isPlain() || root == null) {
      return usual;
    }
    Path file = sources.fileOf(path);
    for (SourceRoot each : sources.all()) {
      boolean first = each.equals(sources.first()) && each.content().isEmpty();
      if (file.startsWith(each.directory()) && !first) {
        try {
          Path real = each.directory().toRealPath().resolve(each.directory().relativize(file));
          return real.startsWith(root) ? relative(root, real) : usual;
        } catch (IOException unreadable) {
          return usual;
        }
      }
    }
    return usual;
  }

  @Override
  public String revision() {
    String commit = found().git().map(CheckedOut::commit).orElse("");
    return commit.isEmpty() ? (tag.isBlank() ? "HEAD" : tag) : commit;
  }

  @Override
  public Kind kind(String path) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return kinds.computeIfAbsent(bare, this::lookUp);
  }

  private Kind lookUp(String path) {
    Path root = Objects.requireNonNull(found().root().orElse(null));
    try {
      Path file = root.resolve(path).normalize();
      boolean ours = (path + "/").startsWith(".git/") || path.contains("/.git/");
      if (ours || !file.startsWith(root) || !watched.exists(file)) {
        return Kind.NOTHING;
      }
      boolean directory = Files.isDirectory(file);
      if (!file.toRealPath().startsWith(root)) {
        return Kind.NOTHING;
      }
      return path.isEmpty() ? Kind.DIRECTORY : committed(path, directory);
    } catch (InvalidPathException | IOException unreadable) {
      return Kind.NOTHING;
    }
  }

  private Kind committed(String path, boolean directory) {
    Kind there = directory ? Kind.DIRECTORY : Kind.FILE;
    Optional<CheckedOut> git = found().git().filter(each -> !each.commit().isEmpty());
    if (git.isEmpty()) {
      return there;
    }
    // Where the repository cannot be read, what is on the disk has to do.
    return git.get()
        .at(path)
        .map(
            entry ->
                switch (entry) {
                  case FILE -> Kind.FILE;
                  case DIRECTORY -> Kind.DIRECTORY;
                  case NOTHING -> Kind.NOT_COMMITTED;
                })
        .orElse(there);
  }
}
