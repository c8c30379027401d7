package io.github.shelfmark.markup.link;

import io.github.shelfmark.text.Nfc;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds paths whose names are written in another Unicode form. Built for the first that is. */
final class ComposedPaths {
  private final Consumer<Consumer<String>> paths;
  private volatile @Nullable Map<String, String> composed;

  /**
   * An index.
   *
   * @param paths gives each path to what it is given
   */
  ComposedPaths(Consumer<Consumer<String>> paths) {
    this.paths = paths;
  }

  /** The path that is the same but for the form of its names; null if there is none. */
  @Nullable String of(String path) {
    return Nfc.mayDiffer(path) ? known().get(Nfc.of(path)) : null;
  }

  private Map<String, String> known() {
    Map<String, String> known = composed;
    if (known == null) {
      // Two threads may both build it; the results are equal.
      Map<String, String> built = new HashMap<>();
      paths.accept(
          path -> {
            if (Nfc.mayDiffer(path)) {
              String name = Nfc.of(path);
              // Of two files whose names look the same the first in order has the name.
              built.merge(name, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
          });
      composed = built;
      known = built;
    }
    return known;
  }
}
