package io.github.shelfmark.record;

import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.List;
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
  private final ThreadLocal<Recording> current = new ThreadLocal<>();

  /** What is recorded at the moment. */
  private record Recording(Map<Read, String> reads, List<OpenReference> references) {}

  /**
   * Something made, and what was read for it.
   *
   * @param value what was made
   * @param reads what was read, with the answer where it is known already, else empty
   * @param references links whose targets are checked later
   */
  public record Recorded<T>(T value, Map<Read, String> reads, List<OpenReference> references) {}

  /**
   * A {@link Reference} whose place is not computed yet, because most anchors are on the page
   * itself and right.
   *
   * @param file the source path of the document that has the link
   * @param place gives the link's place in that file
   * @param output the file that it leads to, or the address in another site
   * @param fragment the anchor as written
   * @param outside whether it leads to another site
   */
  public record OpenReference(
      String file, Supplier<Position> place, String output, String fragment, boolean outside) {
    /** The reference with its place. */
    public Reference placed() {
      return new Reference(file, place.get(), output, fragment);
    }
  }

  /** Runs {@code work} and records what it reads; an enclosing recording inherits those reads. */
  public <T> Recorded<T> during(Supplier<T> work) {
    Recording outer = current.get();
    Recording own = new Recording(new TreeMap<>(Read.ORDER), new ArrayList<>());
    current.set(own);
    try {
      return new Recorded<>(work.get(), own.reads(), own.references());
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        outer.reads().putAll(own.reads());
        outer.references().addAll(own.references());
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
    Recording recorded = current.get();
    if (recorded != null) {
      recorded.reads().put(read, answer);
    }
  }

  /** Records again what was read for something that is kept and used once more. */
  public void noteAll(Map<Read, String> reads) {
    Recording recorded = current.get();
    if (recorded != null) {
      recorded.reads().putAll(reads);
    }
  }

  /** Records a link whose target is checked later; does nothing outside of {@link #during}. */
  public void refer(OpenReference reference) {
    Recording recorded = current.get();
    if (recorded != null) {
      recorded.references().add(reference);
    }
  }
}
