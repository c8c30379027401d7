package io.github.shelfmark.extension;

import java.util.List;

/**
 * A library that only some sites need, such as one that draws diagrams. It is not among the
 * dependencies of the plugin or of the extension; {@link Libraries} loads it when a site needs it.
 *
 * <pre>{@code
 * private static final Library SKETCHES =
 *     Library.of(
 *             "the directive \"sketch\"",
 *             "org.example.sketch.Painter",
 *             "org.example:sketch-core:2.4.1",
 *             "org.example:sketch-fonts:2.4.1")
 *         .withAdapters("com.example.extension.sketch");
 * }</pre>
 *
 * <p>The artifacts are constants of the extension. Its code is part of the key of every page, so a
 * page is rendered again if the artifacts change.
 *
 * @param neededBy what needs the library, as a finding names it: {@code the directive "sketch"}
 * @param className a class of the library, by which it is found on a class path
 * @param artifacts the artifacts as {@code groupId:artifactId:version[:type[:classifier]]}, which
 *     is also what {@code mvn dependency:get} takes; their transitive dependencies are loaded as
 *     well
 * @param adapters the package of the classes that {@link #withAdapters} describes; empty if there
 *     are none
 */
public record Library(String neededBy, String className, List<String> artifacts, String adapters) {

  /**
   * Checks the artifacts.
   *
   * @throws IllegalArgumentException if an artifact is not pinned: a range, a snapshot, or {@code
   *     LATEST}
   */
  public Library {
    artifacts = List.copyOf(artifacts);
    if (artifacts.isEmpty()) {
      throw new IllegalArgumentException("a library without artifacts");
    }
    for (String artifact : artifacts) {
      if (!isPinned(artifact)) {
        throw new IllegalArgumentException("not an artifact of one version: " + artifact);
      }
    }
  }

  private static boolean isPinned(String artifact) {
    String[] parts = artifact.split(":", -1);
    boolean known = parts.length >= 3 && parts.length <= 5;
    for (String part : parts) {
      known &= !part.isEmpty() && part.chars().allMatch(Library::isOfName);
    }
    return known
        && parts[2].chars().anyMatch(Character::isDigit)
        && !parts[2].endsWith("-SNAPSHOT");
  }

  private static boolean isOfName(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_';
  }

  /**
   * A library without adapters.
   *
   * @param neededBy what needs it, as a finding names it
   * @param className a class of the library
   * @param artifacts its artifacts
   */
  public static Library of(String neededBy, String className, String... artifacts) {
    return new Library(neededBy, className, List.of(artifacts), "");
  }

  /**
   * The same library with adapters: classes of the extension that are compiled against the library.
   * They are loaded by the library's class loader, so they see its classes. All other classes of
   * the extension are those of the plugin's class loader; an adapter implements one of their
   * interfaces, or one of the JDK's.
   *
   * @param packageName the package that contains the adapters and nothing else, apart from packages
   *     below it
   */
  public Library withAdapters(String packageName) {
    return new Library(neededBy, className, artifacts, packageName);
  }
}
