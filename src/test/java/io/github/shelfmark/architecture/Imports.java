package io.github.shelfmark.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.shelfmark.Shelfmark;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What classes use of others, read from their byte code.
 *
 * @param classes the classes looked at
 */
record Imports(JavaClasses classes) {
  static final String ROOT = "io.github.shelfmark";

  /** The name of the root package in the tables. */
  static final String ROOT_NAME = "(root)";

  /** Packages of the JDK, which all code may use. */
  private static final Set<String> JDK =
      ModuleLayer.boot().modules().stream()
          .flatMap(module -> module.getPackages().stream())
          .collect(Collectors.toSet());

  /**
   * Reads the classes of Shelfmark.
   *
   * @param more directories with classes to read besides
   */
  static Imports of(Path... more) {
    Path main =
        Path.of(
            URI.create(
                Shelfmark.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    return new Imports(
        new ClassFileImporter()
            .importPaths(Stream.concat(Stream.of(main), Stream.of(more)).toList()));
  }

  /** The packages, as the tables name them. */
  Set<String> packages() {
    return classes.stream()
        .map(type -> nameOf(type.getPackageName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Each import of one package from another that the table does not allow. */
  List<String> forbiddenBy(PackageTable table) {
    return dependencies()
        .filter(use -> isOurs(use.getTargetClass()))
        .filter(use -> !packageOf(use.getOriginClass()).equals(packageOf(use.getTargetClass())))
        .filter(
            use -> !table.allows(packageOf(use.getOriginClass()), packageOf(use.getTargetClass())))
        .map(Imports::describe)
        .distinct()
        .sorted()
        .toList();
  }

  /** Each use of a library that the table does not allow. */
  List<String> forbiddenBy(LibraryTable table) {
    return dependencies()
        .filter(use -> !isOurs(use.getTargetClass()))
        .filter(use -> !JDK.contains(use.getTargetClass().getBaseComponentType().getPackageName()))
        .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
        .filter(
            use -> !table.allows(packageOf(use.getOriginClass()), packageOf(use.getTargetClass())))
        .map(Imports::describe)
        .distinct()
        .sorted()
        .toList();
  }

  /** A package as the tables name it: ours without the beginning that all have. */
  static String nameOf(String packageName) {
    if (packageName.equals(ROOT)) {
      return ROOT_NAME;
    }
    return packageName.startsWith(ROOT + ".")
        ? packageName.substring(ROOT.length() + 1)
        : packageName;
  }

  private Stream<Dependency> dependencies() {
    return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static boolean isOurs(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(ROOT) || name.startsWith(ROOT + ".");
  }

  private static String packageOf(JavaClass type) {
    return nameOf(type.getBaseComponentType().getPackageName());
  }

  private static String describe(Dependency use) {
    return className(use.getOriginClass()) + " uses " + className(use.getTargetClass());
  }

  private static String className(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : name;
  }
}
