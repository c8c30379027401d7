package io.github.shelfmark.diagram;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds PlantUML. No class of it is loaded here: the process that draws has a class path of its
 * own, and the class loader of the library only says which file that is.
 */
final class PlantUmlLibrary {
  static final String VERSION = "1.2026.9";

  private static final String CLASS = "net.sourceforge.plantuml.SourceStringReader";

  private static final Library LIBRARY =
      Library.of("a diagram", CLASS, "net.sourceforge.plantuml:plantuml-mit:" + VERSION);

  /** The program that runs in the process. */
  static final String PROGRAM = "io.github.shelfmark.diagram.plantuml.DrawingMain";

  private PlantUmlLibrary() {}

  /**
   * The class path of the process that draws: first our own code, which has one class in the place
   * of the library's.
   *
   * @param findings gets what {@link Libraries} say if the library is missing
   */
  static Optional<List<Path>> classPath(Libraries libraries, Consumer<Finding> findings) {
    return libraries
        .load(LIBRARY, findings)
        .map(
            found ->
                List.of(file(PlantUmlLibrary.class.getClassLoader(), PROGRAM), file(found, CLASS)));
  }

  /** The jar or directory that a class is in, which is not loaded. */
  private static Path file(@Nullable ClassLoader loader, String className) {
    String name = className.replace('.', '/') + ".class";
    URL resource = loader == null ? ClassLoader.getSystemResource(name) : loader.getResource(name);
    if (resource == null) {
      throw new IllegalStateException("a class was found and is no resource: " + className);
    }
    String address = resource.toString();
    String root = address.substring(0, address.length() - name.length());
    if (root.startsWith("jar:")) {
      root = root.substring("jar:".length(), root.length() - "!/".length());
    }
    return Path.of(URI.create(root));
  }
}
