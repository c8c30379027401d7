package io.github.shelfmark.engine;

import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.paths.ReplacedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The file in which a build keeps what the search finds of its pages. It is apart from the records
 * of the pages, because it is large and read only by builds that make the index anew. A file that
 * is damaged, or belongs to another build, counts as missing.
 */
final class TextStore {
  private static final byte[] MAGIC = "shelfmark texts 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private TextStore() {}

  private static Path file(Path work) {
    return work.resolve("texts");
  }

  /**
   * Reads the texts of a build.
   *
   * @param work the work directory
   * @param manifest a digest of the manifest of the build
   * @return the texts by output path; empty if they are not known
   */
  static Optional<Map<String, PageText>> read(Path work, String manifest) {
    Path file = file(work);
    CRC32C sum = new CRC32C();
    try (InputStream bytes = Files.newInputStream(file);
        DataInputStream in =
            new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(bytes, BUFFER), sum))) {
      long size = Files.size(file);
      if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || !in.readUTF().equals(manifest)) {
        return Optional.empty();
      }
      Map<String, PageText> texts = texts(in, size);
      long expected = sum.getValue();
      return in.readLong() == expected && in.read() < 0 ? Optional.of(texts) : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Reads texts; a length that goes beyond the file is not believed. */
  private static Map<String, PageText> texts(DataInputStream in, long size) throws IOException {
    int pages = in.readInt();
    Map<String, PageText> texts = new HashMap<>();
    for (int i = 0; i < pages; i++) {
      String output = in.readUTF();
      int blocks = in.readInt();
      int length = in.readInt();
      if (length < 0 || length > size) {
        throw new IOException("a length that cannot be");
      }
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException("the file ends early");
      }
      texts.put(output, PageText.of(blocks, bytes));
    }
    return texts;
  }

  /**
   * Writes the texts of a build, atomically.
   *
   * @param manifest a digest of the manifest of the build
   * @param texts the texts by output path
   */
  static void write(Path work, String manifest, Map<String, PageText> texts) throws IOException {
    ReplacedFile.write(
        file(work),
        next -> {
          CRC32C sum = new CRC32C();
          try (DataOutputStream out =
              new DataOutputStream(
                  new CheckedOutputStream(
                      new BufferedOutputStream(Files.newOutputStream(next), BUFFER), sum))) {
            out.write(MAGIC);
            out.writeUTF(manifest);
            out.writeInt(texts.size());
            for (Map.Entry<String, PageText> text : texts.entrySet()) {
              out.writeUTF(text.getKey());
              out.writeInt(text.getValue().blocks());
              out.writeInt(text.getValue().bytes().length);
              out.write(text.getValue().bytes());
            }
            out.writeLong(sum.getValue());
          }
        });
  }

  /** Deletes the texts of the last build. */
  static void clear(Path work) throws IOException {
    try {
      Files.delete(file(work));
    } catch (NoSuchFileException thereAreNone) {
      // The site had no search.
    }
  }
}
