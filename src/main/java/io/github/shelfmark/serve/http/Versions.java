package io.github.shelfmark.serve.http;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the files that were asked for, so that nothing is computed twice from the same
 * bytes. Keeps no bytes alive. Shared between threads.
 */
final class Versions {
  /** More are forgotten and computed anew, so that an array of every file ever seen is not kept. */
  private static final int MOST = 4096;

  private final Map<String, Version> known = new ConcurrentHashMap<>();

  /**
   * A version of a file.
   *
   * @param bytes the array it was computed from
   * @param tag the tag of its bytes, without quotation marks
   * @param head where the script of a page goes; -1 if it gets none
   */
  record Version(WeakReference<byte[]> bytes, String tag, int head) {}

  /** What is known of a file that is these bytes now. */
  Version of(String path, byte[] bytes) {
    Version version = known.get(path);
    if (version != null && version.bytes().refersTo(bytes)) {
      return version;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    // Of many browsers that ask for the same file at once, one has it computed.
    return Objects.requireNonNull(
        known.compute(
            path,
            (same, other) ->
                other != null && other.bytes().refersTo(bytes) ? other : compute(path, bytes)));
  }

  private static Version compute(String path, byte[] bytes) {
    return new Version(
        new WeakReference<>(bytes),
        EntityTags.of(bytes),
        ContentTypes.isPage(path) ? HeadPlace.in(bytes) : -1);
  }

  /** Forgets a file. */
  void forget(String path) {
    known.remove(path);
  }
}
