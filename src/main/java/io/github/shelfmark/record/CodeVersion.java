package io.github.shelfmark.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Identifies a version of the code, so that two builds of the same snapshot version are
 * distinguished.
 */
public final class CodeVersion {
  /**
   * Digests of directories of classes, each by a class in it: tests make many builds with the same
   * classes, which have been loaded and stay what they are.
   */
  private static final ClassValue<String> DIRECTORIES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          Fingerprint print = new Fingerprint();
          try {
            for (Path location : locations(List.of(type))) {
              add(print, location);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return print.hex();
        }
      };

  private CodeVersion() {}

  /**
   * A digest of the jars or directories of classes, and of the Java version.
   *
   * @param classes one class of each jar whose code affects the output
   * @param others further jars and directories that affect the output
   */
  public static String of(List<Class<?>> classes, List<Path> others) {
    Fingerprint print = new Fingerprint().add(System.getProperty("java.version"));
    try {
      for (Class<?> type : classes) {
        for (Path location : locations(List.of(type))) {
          if (Files.isDirectory(location)) {
            print.add(DIRECTORIES.get(type));
          } else {
            add(print, location);
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("classes were found and cannot be read", e);
    }
    try {
      for (Path other : others) {
        add(print, other);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a theme was found and cannot be read", e);
    }
    return print.hex();
  }

  /** The jars that classes are in; not the directories. */
  public static List<Path> jars(List<Class<?>> classes) {
    return locations(classes).stream().filter(Files::isRegularFile).toList();
  }

  private static List<Path> locations(List<Class<?>> classes) {
    List<Path> locations = new ArrayList<>();
    for (Class<?> type : classes) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        try {
          locations.add(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
          throw new IllegalStateException("classes were read from " + source, e);
        }
      }
    }
    return locations;
  }

  private static void add(Fingerprint print, Path location) throws IOException {
    if (Files.isRegularFile(location)) {
      print.add(String.valueOf(location.getFileName())).add(checksum(location));
      return;
    }
    try (Stream<Path> files = Files.walk(location)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> print.add(location.relativize(file).toString()).add(checksum(file)));
    }
  }

  /** A CRC is enough: these files are trusted, and it avoids start-up cost. */
  private static long checksum(Path file) {
    try {
      CRC32C sum = new CRC32C();
      sum.update(Files.readAllBytes(file));
      return sum.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
