package io.github.shelfmark.sink;

import io.github.shelfmark.paths.ReplacedFile;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that the last build wrote into an output directory. Only files in the manifest are
 * ours.
 *
 * @param files what was written, by output path
 * @param older digests that a file may still have, by output path: of builds that were stopped
 *     before they had put all files into their places
 * @param damaged whether it may lack files, or have wrong ones
 */
record Manifest(
    SortedMap<String, Entry> files, SortedMap<String, Set<String>> older, boolean damaged) {
  private static final String KIND = "shelfmark manifest ";
  private static final String HEADER = KIND + "3: ";

  /** Manifests of earlier versions, which have no last line. */
  private static final String OLDER = KIND + "2: ";

  /** Begins the last line, with a digest of all others. */
  private static final String END = "= ";

  private static final char SEPARATOR = '\t';

  /** A manifest without files. */
  static final Manifest EMPTY = of(new TreeMap<>(), false);

  /** A manifest of files that are all in their places. */
  static Manifest of(SortedMap<String, Entry> files, boolean damaged) {
    return new Manifest(files, new TreeMap<>(), damaged);
  }

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
      return of(new TreeMap<>(), Files.exists(file.resolveSibling("records")));
    } catch (IOException unreadable) {
      return of(new TreeMap<>(), true);
    }
    int body = text.indexOf('\n') + 1;
    String header = text.substring(0, Math.max(body - 1, 0));
    boolean known = header.startsWith(HEADER) || header.startsWith(OLDER);
    int end = text.lastIndexOf("\n" + END) + 1;
    boolean whole = header.startsWith(HEADER) ? isWhole(text, end) : known && text.endsWith("\n");
    // Where a line is damaged, it may be the one that says which directory it is of.
    if (whole && !header.substring(HEADER.length()).equals(output.toString())) {
      return EMPTY;
    }
    Manifest read = of(new TreeMap<>(), false);
    for (String line :
        text.substring(body, Math.max(body, end > 0 ? end : text.length())).split("\n", -1)) {
      whole &= line.isEmpty() || read.add(line);
    }
    return new Manifest(read.files, read.older, !whole);
  }

  private static boolean isWhole(String text, int end) {
    return end > 0 && text.substring(end).equals(end(text.substring(0, end)));
  }

  private static String end(String lines) {
    return END + Digests.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  /** Adds what a line says; all lines of a path after its first have digests of stopped builds. */
  private boolean add(String line) {
    int digest = line.indexOf(SEPARATOR);
    int stamp = line.indexOf(SEPARATOR, digest + 1);
    if (digest <= 0
        || stamp < 0
        || !Digests.isOne(line.substring(0, digest))
        || !Url.staysInside(line.substring(stamp + 1))) {
      return false;
    }
    String path = line.substring(stamp + 1);
    Entry entry = new Entry(line.substring(0, digest), line.substring(digest + 1, stamp));
    if (files.putIfAbsent(path, entry) != null) {
      addOlder(path, entry.digest());
    }
    return true;
  }

  private void addOlder(String path, String digest) {
    older.computeIfAbsent(path, none -> new TreeSet<>()).add(digest);
  }

  /**
   * This one together with what a build is about to write. If the build is stopped, the next one
   * knows both as ours.
   */
  Manifest or(SortedMap<String, Entry> next) {
    Manifest either = of(new TreeMap<>(files), false);
    older.forEach((path, digests) -> digests.forEach(digest -> either.addOlder(path, digest)));
    next.forEach(
        (path, entry) -> {
          Entry before = either.files.put(path, entry);
          if (before != null && !before.digest().equals(entry.digest())) {
            either.addOlder(path, before.digest());
          }
        });
    return either;
  }

  /** Whether a file with some content was written by us. */
  boolean isOurs(String path, String digest) {
    Entry entry = files.get(path);
    return entry != null
        && (entry.digest().equals(digest) || older.getOrDefault(path, Set.of()).contains(digest));
  }

  /** Writes the manifest atomically. */
  void write(Path file, Path output) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append(output).append('\n');
    for (Map.Entry<String, Entry> entry : files.entrySet()) {
      text.append(entry.getValue().digest()).append(SEPARATOR);
      text.append(entry.getValue().stamp()).append(SEPARATOR);
      text.append(entry.getKey()).append('\n');
      for (String digest : older.getOrDefault(entry.getKey(), Set.of())) {
        text.append(digest).append(SEPARATOR).append(SEPARATOR).append(entry.getKey()).append('\n');
      }
    }
    text.append(end(text.toString()));
    ReplacedFile.write(file, next -> Files.writeString(next, text));
  }
}
