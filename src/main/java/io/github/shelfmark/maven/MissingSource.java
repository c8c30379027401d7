package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.MavenSiteKind;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Tells a module that has no documents from a mistake. Modules are asked for a site by what is said
 * of all of them: a plugin in the parent, a lifecycle, the command line. So one without a source
 * directory is passed over. Where someone meant just this directory, it is an error that it is
 * missing:
 *
 * <ul>
 *   <li>the project's own POM sets {@code sourceDirectory};
 *   <li>it comes from a parent or the command line, but none of the modules has it;
 *   <li>the project is built alone, and the goal is called by name or the plugin is in its own POM.
 * </ul>
 *
 * A {@code src/site} without Markdown that nobody named is left to maven-site-plugin as a whole: an
 * empty site of ours would only overwrite its home page.
 */
final class MissingSource {
  private static final String PARAMETER = "sourceDirectory";
  private static final String PROPERTY = "shelfmark.sourceDirectory";

  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution goal;
  private final OwnPom pom;

  MissingSource(MavenSession session, MavenProject project, MojoExecution goal) {
    this.session = session;
    this.project = project;
    this.goal = goal;
    this.pom = new OwnPom(project, goal);
  }

  /**
   * Whether to pass the project over.
   *
   * @param configured whether the source directory is configured, wherever that is
   * @return false if there is something in its place, or if it should be there
   */
  boolean isPassedOver(Directories directories, boolean configured) {
    if (!configured && MavenSiteKind.hasNoMarkdown(directories.source())) {
      return true;
    }
    if (Files.exists(directories.source(), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!isOfReactor()) {
      return goal.getSource() != MojoExecution.Source.CLI
          && project.getParent() != null
          && !pom.hasPlugin()
          && !pom.sets(PARAMETER, PROPERTY)
          && !session.getUserProperties().containsKey(PROPERTY);
    }
    return !configured || (!pom.setsForItself(PARAMETER, PROPERTY) && isElsewhere(directories));
  }

  /** Says that the project is passed over. */
  String line(Directories directories) {
    Path base = directories.base();
    Path source = directories.source();
    Path shown = source.startsWith(base) ? base.relativize(source) : source;
    if (MavenSiteKind.hasNoMarkdown(source)) {
      return project.getArtifactId()
          + " has no src/docs, and no Markdown in src/site; nothing to build";
    }
    String line =
        project.getArtifactId()
            + " has no "
            + shown.toString().replace('\\', '/')
            + "; nothing to build";
    return Directories.configuration(base)
        .map(name -> line + " (to build the " + name + " beside its POM, set <sourceDirectory>)")
        .orElse(line);
  }

  private boolean isOfReactor() {
    return modules().size() > 1 || !project.getModules().isEmpty();
  }

  private boolean isElsewhere(Directories directories) {
    Path source = directories.base().relativize(directories.source());
    for (MavenProject module : modules()) {
      if (module.getBasedir() != null
          && Files.isDirectory(module.getBasedir().toPath().resolve(source))) {
        return true;
      }
    }
    return false;
  }

  /** All modules, also those that {@code -pl} leaves out. */
  private List<MavenProject> modules() {
    List<MavenProject> all = session.getAllProjects();
    return all == null ? session.getProjects() : all;
  }
}
