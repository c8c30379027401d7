package io.github.shelfmark.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that an extension adds to the built-in theme.
 *
 * @param owner the class beside which the resources are
 * @param resources their names: a directory of any name, and the path in the theme
 */
public record ContributedFiles(Class<?> owner, List<String> resources) {
  /**
   * The bytes of every file by its path in the theme.
   *
   * @throws IllegalStateException when the extension has no such resource
   */
  Map<String, byte[]> read() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : resources) {
      files.put(name.substring(name.indexOf('/') + 1), read(name));
    }
    return files;
  }

  private byte[] read(String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(owner.getName() + " lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
