package io.github.shelfmark.diagram;

import io.github.shelfmark.paths.ReplacedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Drawings as files of the work directory, one each. A file that is damaged counts as missing, and
 * one that cannot be written is left out: then the diagram is drawn again.
 *
 * @param directory made when the first drawing is kept
 */
public record StoredInFiles(Path directory) implements DiagramStore {
  private static final byte[] MAGIC = "shelfmark diagram 1\n".getBytes(StandardCharsets.US_ASCII);

  private static final int LARGEST = 64 << 20;

  @Override
  public Optional<Drawing> read(String digest) {
    try (InputStream in =
        Files.newInputStream(directory.resolve(digest), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST);
      int content = bytes.length - Long.BYTES;
      if (content < MAGIC.length
          || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
          || new DataInputStream(new ByteArrayInputStream(bytes, content, Long.BYTES)).readLong()
              != sum(bytes, content)) {
        return Optional.empty();
      }
      return Optional.of(
          drawing(
              new DataInputStream(
                  new ByteArrayInputStream(bytes, MAGIC.length, content - MAGIC.length))));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static Drawing drawing(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> pictures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pictures.add(text(in));
    }
    return pictures.isEmpty() ? Drawing.wrong(in.readInt(), text(in)) : Drawing.of(pictures);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void write(String digest, Drawing drawing) {
    try {
      byte[] bytes = bytes(drawing);
      Files.createDirectories(directory);
      ReplacedFile.write(
          directory.resolve(digest),
          file -> Files.write(file, bytes, StandardOpenOption.CREATE_NEW));
    } catch (IOException full) {
      // The page has its diagram; only the next build has to draw it again.
    }
  }

  private static byte[] bytes(Drawing drawing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(MAGIC);
    out.writeInt(drawing.pictures().size());
    for (String picture : drawing.pictures()) {
      write(out, picture);
    }
    if (!drawing.isDrawn()) {
      out.writeInt(drawing.line());
      write(out, drawing.problem());
    }
    byte[] content = bytes.toByteArray();
    out.writeLong(sum(content, content.length));
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Override
  public void keepOnly(Set<String> digests) {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (!digests.contains(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException later) {
      // The next build tries again.
    }
  }
}
