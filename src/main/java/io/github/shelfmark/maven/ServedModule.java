package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.MavenSiteKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Which of the projects of a reactor has the site that is served. */
final class ServedModule {
  private static final String SOURCE = "shelfmark.sourceDirectory";

  private final MavenSession session;
  private final ReactorModules reactor;

  ServedModule(MavenSession session, ReactorModules reactor) {
    this.session = session;
    this.reactor = reactor;
  }

  /**
   * The project to run the goal in.
   *
   * @return empty for the one at the top, also if no project has a site: it says what is missing
   * @throws MojoFailureException if several have one
   */
  Optional<MavenProject> other() throws MojoFailureException {
    List<MavenProject> sites = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      if (hasSite(project)) {
        sites.add(project);
      }
    }
    if (sites.size() > 1) {
      throw new MojoFailureException(
          sites.size()
              + " projects have a site of their own, and a server shows one: "
              + sites.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", "))
              + ".\n    Name it, as in: mvn shelfmark:serve -pl "
              + selector(sites.get(sites.size() - 1))
              + "\n    To have one site of them all, set <aggregate>true</aggregate> in the POM at"
              + " the top, or -Dshelfmark.aggregate.");
    }
    MavenProject top = session.getTopLevelProject();
    return sites.stream().filter(project -> !project.equals(top)).findFirst();
  }

  private String selector(MavenProject project) {
    Path root = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    Path directory = project.getBasedir().toPath().toAbsolutePath().normalize();
    boolean below = directory.startsWith(root) && !directory.equals(root);
    return below
        ? root.relativize(directory).toString().replace('\\', '/')
        : ":" + project.getArtifactId();
  }

  private boolean hasSite(MavenProject project) {
    ModulePom pom = new ModulePom(project);
    AggregateModules parts = new AggregateModules(session, project, reactor);
    if (pom.isSkipped() || parts.partOf().isPresent()) {
      return false;
    }
    Path source = source(project, pom);
    return parts.isAggregate()
        || (Files.isDirectory(source) && !MavenSiteKind.hasNoMarkdown(source));
  }

  private Path source(MavenProject project, ModulePom pom) {
    @Nullable String named =
        session.getUserProperties() == null
            ? null
            : session.getUserProperties().getProperty(SOURCE);
    return named == null
        ? pom.source()
        : project.getBasedir().toPath().toAbsolutePath().resolve(named).normalize();
  }
}
