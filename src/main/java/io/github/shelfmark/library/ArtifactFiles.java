package io.github.shelfmark.library;

import java.nio.file.Path;
import java.util.List;

/** Finds the files of artifacts, and downloads them if necessary. */
@FunctionalInterface
public interface ArtifactFiles {
  /**
   * The files of artifacts and of their transitive dependencies, in the order of a class path.
   *
   * @param artifacts each as {@code groupId:artifactId:version[:type[:classifier]]}
   * @throws UnresolvedException if a file is missing
   */
  List<Path> resolve(List<String> artifacts) throws UnresolvedException;
}
