package io.github.shelfmark.engine;

import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The texts of files that have findings. */
final class SourceTexts {
  private final SourceRoots sources;

  SourceTexts(SourceRoots sources) {
    this.sources = sources;
  }

  /** The text of a file of the site; empty if it cannot be read, which is told elsewhere. */
  String of(String path) {
    try {
      return new String(FoundFile.read(sources.fileOf(path), path), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
