package io.github.shelfmark.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files with which open pages are brought up to date; they are in the plugin's jar. */
final class OwnFiles {
  /** Everything of ours is below this path, outside of the base of the site. */
  static final String ROOT = "/.shelfmark/";

  private static final Set<String> NAMES = Set.of("live.js", "live.css");
  private static final String RESOURCES = "/io/github/shelfmark/serve/";

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** A file by its name; empty if there is none. */
  Optional<byte[]> file(String name) {
    return NAMES.contains(name)
        ? Optional.of(read.computeIfAbsent(name, OwnFiles::read)).filter(file -> file.length > 0)
        : Optional.empty();
  }

  private static byte[] read(String name) {
    try (InputStream in = OwnFiles.class.getResourceAsStream(RESOURCES + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
