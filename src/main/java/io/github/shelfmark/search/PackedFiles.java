package io.github.shelfmark.search;

import io.github.shelfmark.extension.ClaimedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Packs and writes files in parallel. The digest of all of them does not depend on how they were
 * packed.
 */
final class PackedFiles {
  private static final int LEVEL = 5;

  private final ClaimedFiles.Target target;
  private final List<ForkJoinTask<Packed>> tasks = new ArrayList<>();

  /**
   * A file that was written.
   *
   * @param path its path
   * @param bytes its bytes as they were written
   * @param digest of its content before it was packed
   */
  record Packed(String path, byte[] bytes, byte[] digest) {}

  PackedFiles(ClaimedFiles.Target target) {
    this.target = target;
  }

  /** Adds a file. Its content is made by whichever thread packs it. */
  void add(String path, Supplier<byte[]> content) {
    tasks.add(ForkJoinTask.adapt(() -> write(path, content.get())).fork());
  }

  private Packed write(String path, byte[] content) {
    byte[] digest = sha256().digest(content);
    byte[] packed = pack(content);
    try {
      target.write(path, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Packed(path, packed, digest);
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

  /** Waits until all files have been written. */
  List<Packed> written() {
    List<Packed> all = new ArrayList<>();
    for (int i = tasks.size() - 1; i >= 0; i--) {
      all.add(tasks.get(i).join());
    }
    return all;
  }

  /** The first digits of the digest of files. */
  static String digest(List<Packed> files) {
    MessageDigest all = sha256();
    files.stream()
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .forEach(
            file -> {
              all.update(file.path().getBytes(StandardCharsets.UTF_8));
              all.update(file.digest());
            });
    return HexFormat.of().formatHex(all.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
