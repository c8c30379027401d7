package io.github.shelfmark.git;

import io.github.shelfmark.paths.ReplacedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Stores a history between builds, so that a build after an edit without a commit need not walk the
 * history. A file that is missing, damaged, or of another state of the repository counts as empty.
 *
 * @param file where it is stored
 */
record HistoryFile(Path file) {
  private static final String MARK = "shelfmark history 1";

  /**
   * Reads the stored history.
   *
   * @param key the state of the repository that it must belong to
   */
  Optional<StoredHistory> read(String key) {
    CRC32C sum = new CRC32C();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
      if (!in.readUTF().equals(MARK) || !in.readUTF().equals(key)) {
        return Optional.empty();
      }
      boolean incomplete = in.readBoolean();
      History history = new History(changes(in));
      long checksum = sum.getValue();
      return in.readLong() == checksum
          ? Optional.of(new StoredHistory(history, incomplete))
          : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static Map<String, Change> changes(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    Map<String, Change> changes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readUTF();
      Instant updated = Instant.ofEpochSecond(in.readLong());
      List<String> authors = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        authors.add(names.get(in.readInt()));
      }
      changes.put(path, new Change(updated, List.copyOf(authors)));
    }
    return changes;
  }

  /** Writes a history, atomically. */
  void write(String key, StoredHistory kept) throws IOException {
    ReplacedFile.write(file, next -> write(key, kept, next));
  }

  private static void write(String key, StoredHistory kept, Path next) throws IOException {
    CRC32C sum = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(next)), sum))) {
      out.writeUTF(MARK);
      out.writeUTF(key);
      out.writeBoolean(kept.incomplete());
      write(kept.history().changes(), out);
      out.flush();
      out.writeLong(sum.getValue());
    }
  }

  private static void write(Map<String, Change> changes, DataOutputStream out) throws IOException {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Change change : changes.values()) {
      change.authors().forEach(name -> names.putIfAbsent(name, names.size()));
    }
    out.writeInt(names.size());
    for (String name : names.keySet()) {
      out.writeUTF(name);
    }
    out.writeInt(changes.size());
    for (Map.Entry<String, Change> change : changes.entrySet()) {
      out.writeUTF(change.getKey());
      out.writeLong(change.getValue().updated().getEpochSecond());
      out.writeInt(change.getValue().authors().size());
      for (String author : change.getValue().authors()) {
        out.writeInt(names.getOrDefault(author, 0));
      }
    }
  }
}
