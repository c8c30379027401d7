package io.github.shelfmark.sass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files that style sheets import, found by Sass's rules: partials begin with an underscore, the
 * extension is left out, a directory stands for its index.
 */
public final class SassFiles {
  private static final List<String> EXTENSIONS = List.of(".scss", ".sass", ".css");

  private final List<String> loadPaths;
  private final Function<String, Optional<String>> reader;

  /**
   * The files of a site.
   *
   * @param loadPaths the directories below the source in which imports are looked for, in order
   * @param reader the text of a file below the source; empty if there is none
   */
  public SassFiles(List<String> loadPaths, Function<String, Optional<String>> reader) {
    this.loadPaths = List.copyOf(loadPaths);
    this.reader = reader;
  }

  /**
   * Finds a file at a path, which Sass has already made of an import and the file that it is in.
   *
   * @param path below the source, without a slash at its start
   * @param imported whether it is asked for by {@code @import}, for which files of their own count
   * @return the path of the file; empty if there is none
   */
  public Optional<String> at(String path, boolean imported) {
    return candidates(path, imported).stream()
        .filter(candidate -> reader.apply(candidate).isPresent())
        .findFirst();
  }

  /** Finds a file in the load paths; parameters as for {@link #at}. */
  public Optional<String> inLoadPaths(String name, boolean imported) {
    return loadPaths.stream()
        .map(directory -> directory.isEmpty() ? name : directory + "/" + name)
        .flatMap(path -> at(path, imported).stream())
        .findFirst();
  }

  /** The text of a file that was found. */
  public Optional<String> text(String path) {
    return reader.apply(path);
  }

  private static List<String> candidates(String path, boolean imported) {
    List<String> all = new ArrayList<>();
    int slash = path.lastIndexOf('/') + 1;
    String directory = path.substring(0, slash);
    String name = path.substring(slash);
    for (String extension : EXTENSIONS) {
      if (name.endsWith(extension)) {
        String stem = name.substring(0, name.length() - extension.length());
        add(directory, stem, List.of(extension), imported, all);
        return all;
      }
    }
    add(directory, name, EXTENSIONS, imported, all);
    add(path + "/", "index", EXTENSIONS, imported, all);
    return all;
  }

  private static void add(
      String directory, String stem, List<String> extensions, boolean imported, List<String> all) {
    if (imported) {
      add(directory, stem + ".import", extensions, all);
    }
    add(directory, stem, extensions, all);
  }

  private static void add(
      String directory, String stem, List<String> extensions, List<String> all) {
    for (String extension : extensions) {
      all.add(directory + "_" + stem + extension);
      all.add(directory + stem + extension);
    }
  }
}
