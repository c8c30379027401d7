package io.github.shelfmark.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of a site's search. */
public final class SearchFiles {
  private SearchFiles() {}

  private static Path directory(Path site) {
    return site.resolve("shelfmark").resolve("search");
  }

  /** A file without its compression. */
  public static String text(Path site, String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(directory(site).resolve(name)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The texts of all pages that can be found. */
  public static String texts(Path site) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.list(directory(site).resolve("r"))) {
      for (Path file : files.sorted().toList()) {
        texts.append(text(site, "r/" + file.getFileName()));
      }
    }
    return texts.toString();
  }
}
