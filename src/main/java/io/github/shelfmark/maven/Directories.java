package io.github.shelfmark.maven;

import io.github.shelfmark.jbake.JbakeKind;
import io.github.shelfmark.mavensite.MavenSiteKind;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
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
        source == null ? usualSource(base, pom) : absolute(base, source.toPath()),
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

  private static Path usualSource(Path base, boolean pom) {
    return !pom && isSite(base) ? base : usualSource(base);
  }

  /**
   * Where a project has its documents: {@code src/docs}, or else what maven-site-plugin or JBake's
   * plugin read. A Maven Site without Markdown comes last, because there is nothing in it for us.
   */
  static Path usualSource(Path base) {
    Path docs = base.resolve("src").resolve("docs");
    if (Files.exists(docs, LinkOption.NOFOLLOW_LINKS)) {
      return docs;
    }
    List<Path> others = others(base);
    return others.stream()
        .filter(source -> !MavenSiteKind.hasNoMarkdown(source))
        .findFirst()
        .orElse(others.isEmpty() ? docs : others.get(0));
  }

  /** The sources of other tools that a project has, in the order in which we take them. */
  private static List<Path> others(Path base) {
    Path src = base.resolve("src");
    List<Path> others = new ArrayList<>();
    if (MavenSiteKind.isMavenSite(src.resolve("site"))) {
      others.add(src.resolve("site"));
    }
    for (Path source : List.of(src.resolve("main").resolve("jbake"), src.resolve("jbake"))) {
      if (JbakeKind.isJbake(source)) {
        others.add(source);
      }
    }
    return others;
  }

  /**
   * Says which of two sources is built.
   *
   * @param named whether the source directory is configured
   * @return empty unless there are two
   */
  Optional<String> choice(boolean named) {
    boolean usual = !named && source.startsWith(base.resolve("src"));
    return others(base).stream()
        .filter(other -> usual && !other.equals(source) && !MavenSiteKind.hasNoMarkdown(other))
        .findFirst()
        .map(
            other ->
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
