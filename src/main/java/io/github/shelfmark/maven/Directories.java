package io.github.shelfmark.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The directories a build reads and writes; all paths are absolute.
 *
 * @param base the project's directory, or the current one if there is no POM
 */
record Directories(Path base, Path source, Path output, Path work) {
  private static final List<String> CONFIGURATIONS =
      List.of(
          "site.yml",
          "site.yaml",
          "_config.yml",
          "_config.yaml",
          "_config.toml",
          "jbake.properties");

  /**
   * Fills in the defaults for directories that are not configured.
   *
   * @param source as configured; null to look for a site in the usual places
   * @param output as configured or interpolated by Maven
   * @param work as configured or interpolated by Maven
   */
  static Directories of(
      MavenProject project,
      MavenSession session,
      @Nullable File source,
      @Nullable File output,
      @Nullable File work) {
    File basedir = project.getBasedir();
    boolean pom = project.getFile() != null && basedir != null;
    Path base =
        (pom ? basedir.toPath() : Path.of(session.getExecutionRootDirectory()))
            .toAbsolutePath()
            .normalize();
    return new Directories(
        base,
        source == null ? usualSource(project, base, pom) : absolute(base, source.toPath()),
        interpolated(base, output, "target/site"),
        interpolated(base, work, "target/shelfmark"));
  }

  /**
   * The directory that files are named from in messages: where Maven was started, so that those of
   * different modules can be told apart.
   */
  Path shownFrom(MavenSession session) {
    String root = session.getExecutionRootDirectory();
    Path directory = root == null ? base : Path.of(root).toAbsolutePath().normalize();
    return base.startsWith(directory) ? directory : base;
  }

  private static Path usualSource(MavenProject project, Path base, boolean pom) {
    return !pom && isSite(base) ? base : UsualSources.of(project, base).first();
  }

  /**
   * Says which of two sources is built.
   *
   * @param named whether the source directory is configured
   * @return empty unless there are two
   */
  Optional<String> choice(MavenProject project, boolean named) {
    Path other =
        named || source.equals(base) ? null : UsualSources.of(project, base).besides(source);
    return other == null
        ? Optional.empty()
        : Optional.of(
            "Building "
                + shown(source)
                + "; to build "
                + shown(other)
                + " instead, set <sourceDirectory>.");
  }

  private String shown(Path directory) {
    return base.relativize(directory).toString().replace('\\', '/');
  }

  /** Whether a directory has a configuration file, of whatever kind of site. */
  static boolean isSite(Path directory) {
    return configuration(directory).isPresent();
  }

  /** The name of the configuration file in a directory, of whatever kind of site. */
  static Optional<String> configuration(Path directory) {
    return CONFIGURATIONS.stream()
        .filter(name -> Files.exists(directory.resolve(name)))
        .findFirst();
  }

  /**
   * Without a POM, Maven does not interpolate {@code ${project.basedir}} and similar expressions.
   */
  private static Path interpolated(Path base, @Nullable File file, String otherwise) {
    return file == null || file.getPath().contains("${")
        ? base.resolve(otherwise)
        : absolute(base, file.toPath());
  }

  private static Path absolute(Path base, Path path) {
    return base.resolve(path).normalize();
  }
}
