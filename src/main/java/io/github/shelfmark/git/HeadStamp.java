package io.github.shelfmark.git;

import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.SourceRoots;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the state of a repository's history by reading a few small files. Builds in which
 * nothing has changed need only this, so it does not load JGit.
 */
public final class HeadStamp {
  /** The stamp of a source outside any work tree. */
  private static final String NO_REPOSITORY = "none";

  private static final String SYMBOLIC = "ref:";

  /** Symbolic refs may refer to other symbolic refs, up to this depth. */
  private static final int DEEPEST = 5;

  private HeadStamp() {}

  /**
   * A digest of everything that determines the history of a source: the commit that is checked out,
   * the boundary of a shallow clone, the configuration of the repository.
   *
   * @param sources the source directories
   * @return never empty; the same value for all sources without a repository
   */
  public static String of(SourceRoots sources) {
    if (sources.isPlain()) {
      return of(sources.first().directory());
    }
    Fingerprint print = new Fingerprint();
    boolean any = false;
    for (GitRoots roots : GitRoots.of(sources)) {
      any = true;
      print.add(of(roots.tree()));
      roots.directories().forEach(root -> print.add(root.mount()).add(root.below()));
    }
    return any ? print.hex() : NO_REPOSITORY;
  }

  /** A digest for one source directory. */
  static String of(Path source) {
    Optional<WorkTree> tree = WorkTree.around(source);
    return tree.isPresent() ? of(tree.get()) : NO_REPOSITORY;
  }

  private static String of(WorkTree tree) {
    Fingerprint print =
        new Fingerprint().add(tree.root().relativize(tree.source()).toString().replace('\\', '/'));
    try {
      Path tables = tree.commonDir().resolve("reftable").resolve("tables.list");
      // With the reftable format, each change of a ref adds a table.
      print
          .add(content(tables).isEmpty() ? commit(tree) : "")
          .add(content(tables))
          .add(content(tree.gitDir().resolve("reftable").resolve("tables.list")))
          .add(content(tree.commonDir().resolve("shallow")))
          .add(content(tree.commonDir().resolve("config")));
    } catch (IOException | InvalidPathException unreadable) {
      print.add("unreadable");
    }
    return print.hex();
  }

  /** The id of the commit that HEAD resolves to; empty if there is none yet. */
  static String commit(WorkTree tree) throws IOException {
    String value = WorkTree.line(tree.gitDir().resolve("HEAD"));
    for (int i = 0; i < DEEPEST && value.startsWith(SYMBOLIC); i++) {
      String ref = value.substring(SYMBOLIC.length()).strip();
      value = loose(tree.gitDir(), ref);
      if (value.isEmpty()) {
        value = loose(tree.commonDir(), ref);
      }
      if (value.isEmpty()) {
        value = packed(tree.commonDir().resolve("packed-refs"), ref);
      }
    }
    return value;
  }

  private static String loose(Path directory, String ref) throws IOException {
    Path file = directory.resolve(ref).normalize();
    return file.startsWith(directory) && Files.isRegularFile(file) ? WorkTree.line(file) : "";
  }

  private static String packed(Path file, String ref) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    String ending = " " + ref;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith(ending) && line.indexOf(' ') == line.length() - ending.length()) {
          return line.substring(0, line.length() - ending.length());
        }
      }
    }
    return "";
  }

  private static String content(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        : "";
  }
}
