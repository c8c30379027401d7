package io.github.shelfmark.search;

import io.github.shelfmark.extension.ClaimedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Packs and writes files in parallel. */
final class PackedFiles {
  /** How hard to pack: level 6 takes half as long again, and saves one percent. */
  private static final int LEVEL = 4;

  private final ClaimedFiles.Target target;
  private final List<ForkJoinTask<PackedFile>> tasks = new ArrayList<>();
  private final AtomicLong size = new AtomicLong();

  PackedFiles(ClaimedFiles.Target target) {
    this.target = target;
  }

  /** Adds a file. Its content is made by whichever thread packs it. */
  void add(String path, Supplier<byte[]> content) {
    tasks.add(ForkJoinTask.adapt(() -> write(path, content.get())).fork());
  }

  private PackedFile write(String path, byte[] content) {
    byte[] packed = pack(content);
    try {
      target.write(path, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean small = size.addAndGet(packed.length) <= LocalFile.MOST;
    return PackedFile.of(path, content, small ? packed : new byte[0]);
  }

  /** Packs what is not written here. */
  static byte[] pack(byte[] content) {
    return Gzip.pack(content, LEVEL);
  }

  /** A number with so many digits or more. */
  static String number(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** Waits until all files have been written; they are sorted by their paths. */
  List<PackedFile> written() {
    List<PackedFile> all = new ArrayList<>();
    for (int i = tasks.size() - 1; i >= 0; i--) {
      all.add(tasks.get(i).join());
    }
    all.sort(Comparator.comparing(PackedFile::path));
    return all;
  }

  /** Whether the files written are so small that their bytes were kept. */
  boolean areSmall() {
    return size.get() <= LocalFile.MOST;
  }
}
