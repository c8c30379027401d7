package io.github.shelfmark.record;

import io.github.shelfmark.paths.ReplacedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * The directory with what is needed between builds. Files in it are replaced and deleted, so it is
 * used only if it is empty, or if a build has marked it as ours.
 */
public final class WorkDirectory {
  /** The file that marks it. */
  public static final String MARK = "shelfmark-work";

  private static final String MARK_TEXT =
      "Files that Shelfmark keeps between builds. This directory can be deleted.\n";

  /** How the files of versions begin that left no mark. */
  private static final Set<String> OLDER =
      Set.of("shelfmark manifest ", "shelfmark records ", "shelfmark history ");

  /** What a build of such a version leaves that was stopped before its end. */
  private static final Set<String> UNFINISHED = Set.of("lock", "staging", "manifest.next");

  private WorkDirectory() {}

  /**
   * Whether a directory can be used.
   *
   * @return the name of something in it that is not ours; empty if it can
   */
  public static Optional<String> foreign(Path directory) throws IOException {
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(directory.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(directory)) {
      return Optional.of("");
    }
    Optional<String> other = Optional.empty();
    boolean locked = Files.isRegularFile(directory.resolve("lock"), LinkOption.NOFOLLOW_LINKS);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.equals(MARK) || isOlder(entry)) {
          // Another build may have marked it just now.
          return Optional.empty();
        }
        if (!locked || !UNFINISHED.contains(name)) {
          other = other.isEmpty() || name.compareTo(other.get()) < 0 ? Optional.of(name) : other;
        }
      }
    }
    return other;
  }

  private static boolean isOlder(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String start = new String(in.readNBytes(32), StandardCharsets.ISO_8859_1);
      // One of them is written by a DataOutputStream, which puts a length first.
      return OLDER.stream().mapToInt(start::indexOf).anyMatch(at -> at >= 0 && at <= 2);
    }
  }

  /** Makes a directory, if it is missing, and marks it. */
  static void make(Path directory) throws IOException {
    Files.createDirectories(directory);
    try {
      if (!Files.exists(directory.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
        ReplacedFile.writeNamed(
            directory.resolve(MARK),
            file -> Files.writeString(file, MARK_TEXT, StandardOpenOption.CREATE_NEW));
      }
    } catch (FileAlreadyExistsException otherBuild) {
      // It is marked.
    }
  }
}
