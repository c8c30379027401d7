package io.github.shelfmark.publish;

import io.github.shelfmark.content.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the last build wrote into an output directory, with their digests. It is what
 * tells our files from everybody else's.
 *
 * @param files SHA-256 digests in hexadecimal by output path
 */
record Manifest(SortedMap<String, String> files) {
  private static final String HEADER = "shelfmark manifest 1: ";

  /** Nothing written yet. */
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  /**
   * Reads a manifest. One that is damaged, or speaks of another output directory, says nothing:
   * then nothing is ever removed on its word.
   */
  static Manifest read(Path file, Path output) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException missingOrDamaged) {
      return EMPTY;
    }
    if (lines.isEmpty() || !lines.get(0).equals(HEADER + output)) {
      return EMPTY;
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int blank = line.indexOf(' ');
      if (blank != Digests.LENGTH || !Url.staysInside(line.substring(blank + 1))) {
        return EMPTY;
      }
      files.put(line.substring(blank + 1), line.substring(0, blank));
    }
    return new Manifest(files);
  }

  /** Writes the manifest, whole or not at all. */
  void write(Path file, Path output) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append(output).append('\n');
    for (Map.Entry<String, String> entry : files.entrySet()) {
      text.append(entry.getValue()).append(' ').append(entry.getKey()).append('\n');
    }
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, text);
    Moves.replace(next, file);
  }
}
