package io.github.shelfmark;

import io.github.shelfmark.extension.FileUse;
import io.github.shelfmark.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build would make of a source, file by file; nothing is written.
 *
 * @param kind the kind of site that the source is: {@code jbake}, {@code maven-site}, {@code
 *     jekyll}, or {@code shelfmark}
 * @param source the source directory, absolute
 * @param files all files below it, sorted by path
 * @param findings what is wrong or should be known, as a build reports it once it has read the
 *     source; links are not checked
 */
public record SourcePlan(String kind, Path source, List<File> files, List<Finding> findings) {
  /**
   * One file.
   *
   * @param path its path below the source, with slashes
   * @param use what becomes of it
   * @param url where its page or copy is, from the root of the site; empty if it is neither
   */
  public record File(String path, FileUse use, String url) {}

  /** Copies the lists. */
  public SourcePlan {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** What becomes of a file; empty if the source has none at this path. */
  public Optional<File> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }
}
