package io.github.shelfmark.maven;

import io.github.shelfmark.init.pom.WantedPlugin;
import io.github.shelfmark.mavensite.MavenSiteKind;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What {@code init} asks of Maven: where the project is, what its parents say, and how the next
 * command is written.
 *
 * @param base the directory of the project, or the current one if there is no POM
 */
record InitCommands(MavenProject project, MavenSession session, MojoExecution goal, Path base) {
  private static final String SITE_PLUGIN = "maven-site-plugin";
  private static final String PROPERTY = "shelfmark.sourceDirectory";

  static InitCommands of(MavenProject project, MavenSession session, MojoExecution goal) {
    File basedir = project.getFile() == null ? null : project.getBasedir();
    Path base = basedir == null ? Path.of(session.getExecutionRootDirectory()) : basedir.toPath();
    return new InitCommands(project, session, goal, base.toAbsolutePath().normalize());
  }

  /**
   * Maven calls the goal once, in the project at the top, or in the first that {@code -pl} selects.
   *
   * @throws MojoFailureException if it selects several
   */
  void requireOneProject() throws MojoFailureException {
    List<MavenProject> all = session.getProjects();
    if (all != null && all.size() > 1 && all.stream().noneMatch(MavenProject::isExecutionRoot)) {
      throw new MojoFailureException("init starts one site; select one module with -pl.");
    }
  }

  /** Whether there is a POM. */
  boolean hasPom() {
    return project.getFile() != null;
  }

  /** The POM, which need not exist. */
  Path pomFile() {
    File file = project.getFile();
    return file == null ? base.resolve("pom.xml") : file.toPath().toAbsolutePath().normalize();
  }

  /** A file as people see it from where Maven was started. */
  String shown(Path file) {
    Path root = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    Path from = base.startsWith(root) ? root : base;
    return (file.startsWith(from) ? from.relativize(file) : file).toString().replace('\\', '/');
  }

  /** The directory in which Maven looks for {@code .mvn}. */
  Path mavenRoot() {
    File root = session.getRequest().getMultiModuleProjectDirectory();
    Path path = root == null ? base : root.toPath().toAbsolutePath().normalize();
    return base.startsWith(path) ? path : base;
  }

  /** The title of a new site: the name in the POM, or that of the directory. */
  String title() {
    String name = project.getFile() == null ? null : project.getName();
    Path directory = base.getFileName();
    return name != null && !name.isBlank() && !name.contains("${")
        ? name
        : directory == null ? "" : directory.toString();
  }

  /** The description in the POM; empty if there is none. */
  String description() {
    String description = project.getFile() == null ? null : project.getDescription();
    return description == null || description.contains("${") ? "" : description;
  }

  /** What the POM should have. */
  WantedPlugin plugin(Path source) {
    boolean usual = source.equals(base.resolve("src").resolve("docs"));
    return new WantedPlugin(
        goal.getGroupId(),
        goal.getArtifactId(),
        goal.getVersion(),
        parentsName(goal.getArtifactId(), /* managedOnly= */ true),
        usual ? "" : relative(source),
        !parentsName(SITE_PLUGIN, /* managedOnly= */ false));
  }

  /** Whether builds of the project know the plugin. */
  boolean isInPom() {
    return isInherited() || new OwnPom(project, goal).hasPlugin();
  }

  /** Whether a parent brings the plugin, so that the POM need not. */
  boolean isInherited() {
    return project.getParent() != null
        && project.getBuildPlugins().stream()
            .anyMatch(
                plugin -> plugin.getKey().equals(goal.getGroupId() + ":" + goal.getArtifactId()))
        && !new OwnPom(project, goal).hasPlugin();
  }

  /** A source of another tool, which would no longer be built beside a new {@code src/docs}. */
  Optional<String> otherSource(Path docs) {
    Path other =
        project.getFile() == null && Directories.isSite(base)
            ? base
            : UsualSources.of(project, base).besides(docs);
    if (other == null) {
      return Optional.empty();
    }
    if (other.equals(base)) {
      return Optional.of("This directory is the source of a site already; nothing was added.");
    }
    return Optional.of(
        relative(other)
            + " has documents already, which are built as they are; nothing was added."
            + "\nTo see what becomes of them, run init with "
            + (MavenSiteKind.isMavenSite(other) ? "-Dfrom=maven-site" : "-Dfrom=jbake")
            + ". To start a new site beside them, name its directory: -D"
            + PROPERTY
            + "=src/docs");
  }

  /**
   * A command that works in this project.
   *
   * @param inPom whether the POM knows the plugin
   * @param source the directory with the documents; null if the goal finds it
   */
  String command(String name, boolean inPom, @Nullable Path source) {
    String prefix =
        inPom
            ? "shelfmark"
            : goal.getGroupId() + ":" + goal.getArtifactId() + ":" + goal.getVersion();
    return "mvn "
        + prefix
        + ":"
        + name
        + (source == null ? "" : " -D" + PROPERTY + "=" + relative(source));
  }

  /** Whether the command line has said where the documents are. */
  boolean isSourceTyped() {
    return session.getUserProperties().getProperty(PROPERTY) != null;
  }

  /** A path from the directory of the project. */
  String relative(Path path) {
    String below =
        (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    return below.isEmpty() ? "." : below;
  }

  private boolean parentsName(String artifactId, boolean managedOnly) {
    for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
      Model model = parent.getOriginalModel();
      if (model != null
          && model.getBuild() != null
          && (has(model.getBuild().getPluginManagement(), artifactId)
              || (!managedOnly && has(model.getBuild(), artifactId)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(@Nullable PluginContainer plugins, String id) {
    if (plugins == null) {
      return false;
    }
    for (Plugin plugin : plugins.getPlugins()) {
      if (id.equals(plugin.getArtifactId()) && plugin.getVersion() != null) {
        return true;
      }
    }
    return false;
  }
}
