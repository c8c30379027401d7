package io.github.shelfmark.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files with which open pages are brought up to date; they are in the plugin's jar. */
final class OwnFiles {
  /** Everything of ours is below this path, outside of the base of the site. */
  static final String ROOT = "/.shelfmark/";

  private static final Pattern NAME = Pattern.compile("live(-[a-z]{1,20})?\\.(js|css)");
  private static final String RESOURCES = "/io/github/shelfmark/serve/";

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** A file by its name; empty if there is none. */
  Optional<byte[]> file(String name) throws IOException {
    byte[] known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = OwnFiles.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] file = in.readAllBytes();
      byte[] other = read.putIfAbsent(name, file);
      return Optional.of(other == null ? file : other);
    }
  }
}
