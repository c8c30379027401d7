package io.github.shelfmark.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Records what a page reads of the site while it is rendered, so that the next build knows whether
 * the page could come out differently.
 *
 * <pre>{@code
 * Reads.Recorded<Body> body = reads.during(() -> renderer.render(document));
 * body.reads(); // what render() passed to note()
 * }</pre>
 *
 * <p>A page is rendered on one thread from start to end, so each thread has its own recording.
 */
public final class Reads {
  // Not static: each build has its own recordings, and they end with it.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Map<Read, String>> current = new ThreadLocal<>();

  /**
   * Something made, and what was read for it.
   *
   * @param value what was made
   * @param reads what was read, with the answer where it is known already, else empty
   */
  public record Recorded<T>(T value, Map<Read, String> reads) {}

  /** Runs {@code work} and records what it reads; an enclosing recording inherits those reads. */
  public <T> Recorded<T> during(Supplier<T> work) {
    Map<Read, String> outer = current.get();
    Map<Read, String> own = new TreeMap<>(Read.ORDER);
    current.set(own);
    try {
      return new Recorded<>(work.get(), own);
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        outer.putAll(own);
        current.set(outer);
      }
    }
  }

  /** Records a read; does nothing outside of {@link #during}. */
  public void note(Read read) {
    note(read, "");
  }

  /** Records a read whose answer is known. */
  public void note(Read read, String answer) {
    Map<Read, String> recorded = current.get();
    if (recorded != null) {
      recorded.put(read, answer);
    }
  }

  /** Records again what was read for something that is kept and used once more. */
  public void noteAll(Map<Read, String> reads) {
    Map<Read, String> recorded = current.get();
    if (recorded != null) {
      recorded.putAll(reads);
    }
  }
}
