package io.github.shelfmark.serve.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The directories that are there, and which ones they are: one that was removed and made again is
 * another, of which no events come.
 */
record Roots(Map<Path, Object> keys) {
  static final Roots NONE = new Roots(Map.of());

  static Roots of(Set<Path> wanted) {
    Map<Path, Object> keys = new HashMap<>();
    for (Path root : wanted) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
          // Windows has no keys.
          Object key = attributes.fileKey();
          keys.put(root, key == null ? "" : key);
        }
      } catch (IOException missing) {
        // It may be made later.
      }
    }
    return new Roots(Map.copyOf(keys));
  }

  Set<Path> existing() {
    return keys.keySet();
  }
}
