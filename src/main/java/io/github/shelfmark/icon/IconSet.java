package io.github.shelfmark.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The icons of one resource: on each line a name, a tab, and the data of a path. */
record IconSet(Map<String, String> paths) {

  /** Reads a resource beside this class; lines that start with {@code #} are comments. */
  static IconSet read(String resource) {
    Map<String, String> paths = new TreeMap<>();
    for (String line : text(resource).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        paths.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return new IconSet(paths);
  }

  Optional<String> path(String name) {
    return Optional.ofNullable(paths.get(name));
  }

  List<String> names() {
    return List.copyOf(paths.keySet());
  }

  private static String text(String resource) {
    try (InputStream in = IconSet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing beside the icons: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
