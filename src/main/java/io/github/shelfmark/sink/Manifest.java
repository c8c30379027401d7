package io.github.shelfmark.sink;

import io.github.shelfmark.paths.ReplacedFile;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the last build wrote into an output directory. Only files in the manifest are
 * ours.
 *
 * @param files what was written, by output path
 * @param damaged whether it may lack files, or have wrong ones
 */
record Manifest(SortedMap<String, Entry> files, boolean damaged) {
  private static final String KIND = "shelfmark manifest ";
  private static final String HEADER = KIND + "3: ";

  /** Manifests of earlier versions, which have no last line. */
  private static final String OLDER = KIND + "2: ";

  /** Begins the last line, with a digest of all others. */
  private static final String END = "= ";

  private static final char SEPARATOR = '\t';

  /** A manifest without files. */
  static final Manifest EMPTY = new Manifest(new TreeMap<>(), false);

  /**
   * A file as it was written.
   *
   * @param digest of its bytes
   * @param stamp the file's attributes at that time
   */
  record Entry(String digest, String stamp) {}

  /**
   * Reads a manifest. One of another output directory counts as empty. Of a damaged one all lines
   * are taken that can be read: a file is removed only if it also has the digest that its line
   * says, so none can be taken for ours.
   */
  static Manifest read(Path file, Path output) {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      // The records are written after the manifest, and only then.
      return new Manifest(new TreeMap<>(), Files.exists(file.resolveSibling("records")));
    } catch (IOException unreadable) {
      return new Manifest(new TreeMap<>(), true);
    }
    int body = text.indexOf('\n') + 1;
    String header = text.substring(0, Math.max(body - 1, 0));
    boolean known = header.startsWith(HEADER) || header.startsWith(OLDER);
    if (known && !header.substring(HEADER.length()).equals(output.toString())) {
      return EMPTY;
    }
    int end = text.lastIndexOf("\n" + END) + 1;
    boolean whole = header.startsWith(HEADER) ? isWhole(text, end) : known && text.endsWith("\n");
    SortedMap<String, Entry> files = new TreeMap<>();
    for (String line :
        text.substring(body, Math.max(body, end > 0 ? end : text.length())).split("\n", -1)) {
      whole &= line.isEmpty() || add(line, files);
    }
    return new Manifest(files, !whole);
  }

  private static boolean isWhole(String text, int end) {
    return end > 0 && text.substring(end).equals(end(text.substring(0, end)));
  }

  private static String end(String lines) {
    return END + Digests.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  private static boolean add(String line, SortedMap<String, Entry> files) {
    int digest = line.indexOf(SEPARATOR);
    int stamp = line.indexOf(SEPARATOR, digest + 1);
    if (digest <= 0
        || stamp < 0
        || !Digests.isOne(line.substring(0, digest))
        || !Url.staysInside(line.substring(stamp + 1))) {
      return false;
    }
    files.put(
        line.substring(stamp + 1),
        new Entry(line.substring(0, digest), line.substring(digest + 1, stamp)));
    return true;
  }

  /** Writes the manifest atomically. */
  void write(Path file, Path output) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append(output).append('\n');
    for (Map.Entry<String, Entry> entry : files.entrySet()) {
      text.append(entry.getValue().digest()).append(SEPARATOR);
      text.append(entry.getValue().stamp()).append(SEPARATOR);
      text.append(entry.getKey()).append('\n');
    }
    text.append(end(text.toString()));
    ReplacedFile.write(file, next -> Files.writeString(next, text));
  }
}
