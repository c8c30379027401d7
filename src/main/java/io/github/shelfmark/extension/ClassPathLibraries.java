package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds libraries that the class loader of Shelfmark can load.
 *
 * @param loader the class loader, which loads adapters as well
 * @param key the class path, whose file names usually contain versions
 */
record ClassPathLibraries(ClassLoader loader, String key) implements Libraries {
  @Override
  public Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
    // A class that is found as a resource is not loaded, which might take long or fail.
    if (loader.getResource(library.className().replace('.', '/') + ".class") != null) {
      return Optional.of(loader);
    }
    String artifacts = String.join(", ", library.artifacts());
    findings.accept(
        Finding.error(
            FindingCode.LIBRARY,
            "",
            Position.NONE,
            library.neededBy() + " needs " + artifacts + ", which is not on the class path",
            "Add the jars of " + artifacts + " and of its dependencies to the class path."));
    return Optional.empty();
  }
}
