package io.github.shelfmark.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The file in which a build keeps its records. One that is missing, damaged, or written by another
 * version holds nothing; a build without records makes everything anew.
 */
public final class Store {
  private static final byte[] MAGIC = "shelfmark records 1\n".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final BuildRecord build;
  private final int pagesStart;

  private Store(byte[] bytes, BuildRecord build, int pagesStart) {
    this.bytes = bytes;
    this.build = build;
    this.pagesStart = pagesStart;
  }

  /** Reads the store of a work directory. */
  public static Store read(Path work) {
    try {
      byte[] bytes = Files.readAllBytes(file(work));
      int start = MAGIC.length + Long.BYTES + Integer.BYTES;
      if (bytes.length < start) {
        return none();
      }
      ByteBuffer head = ByteBuffer.wrap(bytes);
      byte[] magic = new byte[MAGIC.length];
      head.get(magic);
      long sum = head.getLong();
      int pages = head.getInt();
      if (!Arrays.equals(magic, MAGIC) || sum != checksum(bytes, start - Integer.BYTES)) {
        return none();
      }
      return new Store(bytes, new RecordReader(bytes, start).build(), pages);
    } catch (IOException missing) {
      return none();
    }
  }

  /** A store that holds nothing. */
  public static Store none() {
    return new Store(new byte[0], BuildRecord.NONE, 0);
  }

  /** Writes a store, whole or not at all. */
  public static void write(Path work, BuildRecord build, Map<String, PageRecord> pages)
      throws IOException {
    RecordWriter head = new RecordWriter();
    head.build(build);
    RecordWriter tail = new RecordWriter();
    tail.pages(pages);
    int start = MAGIC.length + Long.BYTES + Integer.BYTES;
    byte[] first = head.bytes();
    byte[] second = tail.bytes();
    ByteBuffer all = ByteBuffer.allocate(start + first.length + second.length);
    all.put(MAGIC).putLong(0).putInt(start + first.length).put(first).put(second);
    all.putLong(MAGIC.length, checksum(all.array(), start - Integer.BYTES));
    Path next = work.resolve("records.next");
    Files.write(next, all.array());
    Files.move(next, file(work), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forgets everything, so that what is done from here on cannot be taken for done before. */
  public static void clear(Path work) throws IOException {
    Files.deleteIfExists(file(work));
  }

  private static Path file(Path work) {
    return work.resolve("records");
  }

  private static long checksum(byte[] bytes, int start) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, start, bytes.length - start);
    return sum.getValue();
  }

  /** The last build. */
  public BuildRecord build() {
    return build;
  }

  /** What the last build made, by output path. */
  public Map<String, PageRecord> pages() {
    return bytes.length == 0 ? Map.of() : new RecordReader(bytes, pagesStart).pages();
  }
}
