package io.github.shelfmark.record;

import io.github.shelfmark.paths.ReplacedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The file in which a build stores its records. A file that is missing, damaged, or written by
 * another version counts as empty; a build without records makes everything again.
 */
public final class Store {
  private static final byte[] MAGIC = "shelfmark records 9\n".getBytes(StandardCharsets.US_ASCII);

  /** The header: the magic number, a checksum, and the offsets of the second and third part. */
  private static final int HEAD = MAGIC.length + Long.BYTES + 2 * Integer.BYTES;

  private final BuildRecord build;
  private final Supplier<Map<String, SourceRecord>> sources;
  private final Supplier<Map<String, PageRecord>> pages;

  private Store(
      BuildRecord build,
      Supplier<Map<String, SourceRecord>> sources,
      Supplier<Map<String, PageRecord>> pages) {
    this.build = build;
    this.sources = sources;
    this.pages = pages;
  }

  /** The records of a build that are in memory. */
  public static Store of(
      BuildRecord build, Map<String, SourceRecord> sources, Map<String, PageRecord> pages) {
    return new Store(build, () -> sources, () -> pages);
  }

  /** Reads the store of a work directory. */
  public static Store read(Path work) {
    try {
      byte[] bytes = Files.readAllBytes(file(work));
      if (bytes.length < HEAD) {
        return none();
      }
      ByteBuffer head = ByteBuffer.wrap(bytes);
      byte[] magic = new byte[MAGIC.length];
      head.get(magic);
      long sum = head.getLong();
      if (!Arrays.equals(magic, MAGIC) || sum != checksum(bytes)) {
        return none();
      }
      int sources = head.getInt();
      int pages = head.getInt();
      return new Store(
          new RecordReader(bytes, HEAD).build(),
          () -> new RecordReader(bytes, sources).sources(),
          () -> new RecordReader(bytes, pages).pages());
    } catch (IOException missing) {
      return none();
    }
  }

  /** An empty store. */
  public static Store none() {
    return of(BuildRecord.NONE, Map.of(), Map.of());
  }

  /** Writes a store, atomically. */
  public static void write(
      Path work,
      BuildRecord build,
      Map<String, SourceRecord> sources,
      Map<String, PageRecord> pages)
      throws IOException {
    RecordWriter first = new RecordWriter();
    first.build(build);
    RecordWriter second = new RecordWriter();
    second.sources(sources);
    RecordWriter third = new RecordWriter();
    third.pages(pages);
    int secondStart = HEAD + first.size();
    ByteBuffer starts = ByteBuffer.allocate(2 * Integer.BYTES);
    starts.putInt(secondStart).putInt(secondStart + second.size());
    ReplacedFile.write(file(work), next -> write(next, starts.array(), first, second, third));
  }

  private static void write(Path next, byte[] starts, RecordWriter... parts) throws IOException {
    CRC32C sum = new CRC32C();
    try (OutputStream file = Files.newOutputStream(next)) {
      file.write(MAGIC);
      file.write(new byte[Long.BYTES]);
      OutputStream out = new CheckedOutputStream(file, sum);
      out.write(starts);
      for (RecordWriter part : parts) {
        part.writeTo(out);
      }
    }
    try (FileChannel file = FileChannel.open(next, StandardOpenOption.WRITE)) {
      ByteBuffer value = ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).flip();
      file.write(value, MAGIC.length);
    }
  }

  /**
   * Deletes all records, so that a build that fails halfway is not mistaken for the one recorded.
   */
  public static void clear(Path work) throws IOException {
    Files.deleteIfExists(file(work));
  }

  private static Path file(Path work) {
    return work.resolve("records");
  }

  private static long checksum(byte[] bytes) {
    int start = MAGIC.length + Long.BYTES;
    CRC32C sum = new CRC32C();
    sum.update(bytes, start, bytes.length - start);
    return sum.getValue();
  }

  /** The record of the last build. */
  public BuildRecord build() {
    return build;
  }

  /** The records of the documents that the last build read, by source path. */
  public Map<String, SourceRecord> sources() {
    return sources.get();
  }

  /** The records of the pages that the last build made, by output path. */
  public Map<String, PageRecord> pages() {
    return pages.get();
  }
}
