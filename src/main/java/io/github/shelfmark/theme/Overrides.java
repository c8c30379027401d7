package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a directory whose files override or extend those of the theme. */
final class Overrides {
  private final Path directory;
  private final Findings findings;
  private final Layer layer;

  private Overrides(Path directory, Findings findings) {
    this.directory = directory;
    this.findings = findings;
    this.layer = Layer.empty(String.valueOf(directory.getFileName()));
  }

  /**
   * Reads all files of a directory into memory.
   *
   * @param directory the directory; a missing one counts as empty
   */
  static Layer read(Path directory, Findings findings) {
    Overrides overrides = new Overrides(directory, findings);
    if (Files.isDirectory(directory)) {
      overrides.readAll();
    }
    return overrides.layer;
  }

  private void readAll() {
    List<Path> paths;
    Path home;
    try (Stream<Path> walk = Files.walk(directory)) {
      home = directory.toRealPath();
      Path source = directory.toAbsolutePath().getParent();
      if (source == null || !home.startsWith(source.toRealPath())) {
        outside("");
        return;
      }
      paths = walk.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      unreadable("");
      return;
    }
    for (Path path : paths) {
      String name = directory.relativize(path).toString().replace('\\', '/');
      if (!isHidden(name) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        read(home, path, name);
      }
    }
  }

  private void read(Path home, Path path, String name) {
    try {
      if (path.toRealPath().startsWith(home)) {
        layer.add(name, Files.readAllBytes(path), findings);
      } else {
        outside(name);
      }
    } catch (IOException e) {
      unreadable(name);
    }
  }

  /** Whether a file was left by an editor or file manager and does not belong to the theme. */
  private static boolean isHidden(String name) {
    return name.isEmpty() || name.startsWith(".") || name.contains("/.") || name.endsWith("~");
  }

  private void outside(String name) {
    report(
        FindingCode.OUTSIDE_SOURCE,
        name,
        "a symbolic link points outside the theme's directory",
        "Copy the file into the directory.");
  }

  private void unreadable(String name) {
    report(
        FindingCode.UNREADABLE, name, "the file cannot be read", "Check the file's permissions.");
  }

  private void report(FindingCode code, String name, String message, String hint) {
    findings.add(Finding.error(code, layer.path(name), Position.NONE, message, hint));
  }
}
