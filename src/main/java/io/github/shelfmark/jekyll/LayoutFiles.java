package io.github.shelfmark.jekyll;

import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.record.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files in {@code _layouts} by the names of the layouts ({@code Jekyll::LayoutReader}). */
final class LayoutFiles {
  private final IncludeFiles files;
  private final SiteReads reads;
  private final Map<String, String> paths;

  /**
   * The layouts of a site. Files are read when they are asked for.
   *
   * @param source the source directory
   * @param directory the directory with the layouts, relative to the source
   */
  LayoutFiles(Path source, String directory, IncludeFiles files, SiteReads reads) {
    this.files = files;
    this.reads = reads;
    this.paths = paths(source, directory);
  }

  /** Of files with one name the last counts, as in Jekyll. */
  private static Map<String, String> paths(Path source, String directory) {
    Path root = source.resolve(directory).normalize();
    Map<String, String> paths = new TreeMap<>();
    if (root.startsWith(source) && Files.isDirectory(root)) {
      for (String path : list(root)) {
        int end = path.lastIndexOf('.');
        if (end > path.lastIndexOf('/') + 1 && isOpen(path)) {
          paths.put(path.substring(0, end), directory + "/" + path);
        }
      }
    }
    return paths;
  }

  private static List<String> list(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      // A layout that cannot be found is told where a document asks for it.
      return List.of();
    }
  }

  /** Jekyll leaves out what editors and authors set aside by its name. */
  private static boolean isOpen(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean special = "_#~".indexOf(name.charAt(0)) >= 0 || "_#~".indexOf(path.charAt(0)) >= 0;
    return !special && !name.endsWith("~") && !PathRules.isHidden(name);
  }

  /** The names of all layouts. */
  Set<String> names() {
    return paths.keySet();
  }

  /** The file of a layout, which may be one that must not be read. */
  Optional<String> pathOf(String name) {
    return Optional.ofNullable(paths.get(name));
  }

  /** A digest of which layouts there are. */
  String key() {
    Fingerprint print = new Fingerprint();
    paths.forEach((name, path) -> print.add(name).add(path));
    return print.hex();
  }

  /** The layout with a name; the read is recorded. */
  Optional<Layout> named(String name) {
    String path = paths.get(name);
    if (path == null) {
      return Optional.empty();
    }
    reads.include(path);
    return files.template(path).map(Layout::of);
  }
}
