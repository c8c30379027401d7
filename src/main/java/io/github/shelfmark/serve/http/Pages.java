package io.github.shelfmark.serve.http;

import java.time.Duration;
import java.util.Optional;

/** What the server asks of the site. Asked by many threads. */
public interface Pages {
  /**
   * A file of the site as it is now. The server knows a version by its array, so an array that was
   * returned never changes, and a version that stays is best returned as the same array.
   *
   * @param path its path in the site, with {@code /} between names and none at the start
   * @param most how long to wait for a running build if there is no such file yet; zero means not
   *     at all
   * @return empty if the site has no such file
   * @throws InterruptedException if the answer is no longer wanted
   */
  Optional<byte[]> file(String path, Duration most) throws InterruptedException;

  /** Whether a page is one that others will not see; empty if it is published. */
  Optional<PageMark> mark(String path);
}
