package io.github.shelfmark.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Notes what of the site a page reads while it is rendered, so that the next build knows whether
 * the page could come out differently. What a page reads is a kind and a name, such as {@code
 * matter posts}; the room that notes it answers for it as an {@link Answers}.
 *
 * <p>A page is rendered on one thread from its start to its end, so each thread has its own notes.
 */
public final class Reads {
  // Not static: each build has its own notes, and they end with it.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Map<String, String>> current = new ThreadLocal<>();

  /**
   * Something made, and what was read for it.
   *
   * @param value what was made
   * @param reads what was read, by kind and name, with the answer where it is known already, else
   *     empty
   */
  public record Noted<T>(T value, Map<String, String> reads) {}

  /** Makes something and notes what is read for it; what holds it reads all of that as well. */
  public <T> Noted<T> during(Supplier<T> work) {
    Map<String, String> outer = current.get();
    Map<String, String> own = new TreeMap<>();
    current.set(own);
    try {
      return new Noted<>(work.get(), own);
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        outer.putAll(own);
        current.set(outer);
      }
    }
  }

  /** Notes that something is read; nothing happens where nobody takes notes. */
  public void note(String kind, String name) {
    note(kind, name, "");
  }

  /** Notes that something is read, and the answer. */
  public void note(String kind, String name, String answer) {
    Map<String, String> noted = current.get();
    if (noted != null) {
      noted.put(kind + ' ' + name, answer);
    }
  }

  /** Notes once more what was read for something that is kept. */
  public void noteAll(Map<String, String> reads) {
    Map<String, String> noted = current.get();
    if (noted != null) {
      noted.putAll(reads);
    }
  }
}
