package io.github.shelfmark.library;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads libraries from the files of their artifacts. */
public final class ResolvedLibraries implements Libraries {
  private final ArtifactFiles artifacts;
  private final LibraryLoaders loaders;
  private final Map<List<String>, List<Path>> resolved = new HashMap<>();

  /**
   * Loads nothing yet.
   *
   * @param artifacts finds the files of artifacts
   * @param loaders makes the class loaders; the caller closes it
   */
  public ResolvedLibraries(ArtifactFiles artifacts, LibraryLoaders loaders) {
    this.artifacts = artifacts;
    this.loaders = loaders;
  }

  @Override
  public synchronized Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
    try {
      return Optional.of(loaders.of(files(library.artifacts()), library.adapters()));
    } catch (UnresolvedException e) {
      findings.accept(
          Finding.error(
              FindingCode.LIBRARY,
              "",
              Position.NONE,
              library.neededBy()
                  + " needs "
                  + String.join(", ", library.artifacts())
                  + ": "
                  + e.getMessage(),
              e.hint()));
      return Optional.empty();
    }
  }

  /** Resolves each set of artifacts once, unless its files were removed. */
  private List<Path> files(List<String> wanted) throws UnresolvedException {
    List<Path> files = resolved.get(wanted);
    if (files == null || !files.stream().allMatch(Files::isRegularFile)) {
      files = List.copyOf(artifacts.resolve(wanted));
      resolved.put(wanted, files);
    }
    return files;
  }
}
