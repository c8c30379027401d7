package io.github.shelfmark.sink;

import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the last build wrote into an output directory. Only files in the manifest are
 * ours.
 *
 * @param files what was written, by output path
 */
record Manifest(SortedMap<String, Entry> files) {
  private static final String HEADER = "shelfmark manifest 2: ";
  private static final char SEPARATOR = '\t';

  /** A manifest without files. */
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  /**
   * A file as it was written.
   *
   * @param digest of its bytes
   * @param stamp the file's attributes at that time
   */
  record Entry(String digest, String stamp) {}

  /**
   * Reads a manifest. A damaged one, or one of another output directory, counts as empty, so that
   * no file is removed because of it.
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
    SortedMap<String, Entry> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int digest = line.indexOf(SEPARATOR);
      int stamp = line.indexOf(SEPARATOR, digest + 1);
      if (digest <= 0 || stamp < 0 || !Url.staysInside(line.substring(stamp + 1))) {
        return EMPTY;
      }
      files.put(
          line.substring(stamp + 1),
          new Entry(line.substring(0, digest), line.substring(digest + 1, stamp)));
    }
    return new Manifest(files);
  }

  /** Writes the manifest atomically. */
  void write(Path file, Path output) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append(output).append('\n');
    for (Map.Entry<String, Entry> entry : files.entrySet()) {
      text.append(entry.getValue().digest()).append(SEPARATOR);
      text.append(entry.getValue().stamp()).append(SEPARATOR);
      text.append(entry.getKey()).append('\n');
    }
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, text);
    Moves.replace(next, file);
  }
}
