package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads libraries that only some sites need. Nothing is resolved or loaded before a library is
 * asked for. May be called by any thread; within one build the same library gets the same class
 * loader, and a library that is missing is looked for once.
 *
 * <p>Under Maven a library has a class loader of its own. Its artifacts are resolved by Maven, with
 * the plugin repositories, mirrors and offline mode of the build. It is closed when Maven ends, so
 * neither it nor its objects may be kept after the build.
 */
public interface Libraries {
  /**
   * Loads a library.
   *
   * @param findings gets an error if the library is missing: what needs it, its artifacts, and how
   *     to get them
   * @return the class loader of the library and of its adapters; empty if it is missing
   */
  Optional<ClassLoader> load(Library library, Consumer<Finding> findings);

  /**
   * Loads a library and creates an adapter, a new one in each call.
   *
   * @param type the type by which the extension uses the adapter
   * @param className the adapter, a public class with a public constructor without parameters
   * @param findings gets an error if the library is missing or does not fit the adapter
   * @return empty if there was an error
   */
  default <T> Optional<T> adapter(
      Library library, Class<T> type, String className, Consumer<Finding> findings) {
    Optional<ClassLoader> loader = load(library, findings);
    if (loader.isEmpty()) {
      return Optional.empty();
    }
    try {
      Class<?> adapter = Class.forName(className, true, loader.get());
      return Optional.of(type.cast(adapter.getConstructor().newInstance()));
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      findings.accept(
          Finding.error(
              FindingCode.LIBRARY,
              "",
              Position.NONE,
              library.neededBy() + " cannot use its library: " + e,
              "The extension was probably compiled against another version of "
                  + String.join(", ", library.artifacts())
                  + "."));
      return Optional.empty();
    }
  }

  /** Finds libraries on the class path only, as in a build without Maven. */
  static Libraries onClassPath() {
    return new ClassPathLibraries(
        Libraries.class.getClassLoader(), System.getProperty("java.class.path", ""));
  }

  /**
   * Identifies everything apart from the artifacts that decides which code is loaded, such as the
   * class path. It is part of the key of every page. Empty if the artifacts decide everything.
   */
  default String key() {
    return "";
  }
}
