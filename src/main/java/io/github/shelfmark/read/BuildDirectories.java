package io.github.shelfmark.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Directories that builds and version control systems make, and that are never content. */
final class BuildDirectories {
  private static final Set<String> REPOSITORIES = Set.of(".git", ".hg", ".svn");

  /** Directories with the files beside them that say which tool has made them. */
  private static final Map<String, List<String>> MADE_BY =
      Map.of(
          "target", List.of("pom.xml", "build.sbt", "Cargo.toml"),
          "build", List.of("build.gradle", "build.gradle.kts"),
          "node_modules", List.of("package.json"));

  private BuildDirectories() {}

  /** Whether a name is that of a repository's own files, which nobody means to publish. */
  static boolean isRepository(String name) {
    return name.charAt(0) == '.' && REPOSITORIES.contains(name);
  }

  /**
   * Whether a build has made a directory. Its name alone does not say so: "build" may be a chapter.
   *
   * @param directory the directory
   * @param name its name
   */
  static boolean isMade(Path directory, String name) {
    List<String> makers = MADE_BY.get(name);
    return makers != null
        && makers.stream().anyMatch(maker -> Files.exists(directory.resolveSibling(maker)));
  }
}
