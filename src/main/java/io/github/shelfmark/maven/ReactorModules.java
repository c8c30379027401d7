package io.github.shelfmark.maven;

import java.io.File;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the modules below a project, at every depth, in the order of {@code <modules>}; also those
 * that are not part of the Maven session, as with {@code -N}.
 */
final class ReactorModules {
  private final MavenSession session;
  private final ProjectBuilder builder;
  private final Log log;

  ReactorModules(MavenSession session, ProjectBuilder builder, Log log) {
    this.session = session;
    this.builder = builder;
    this.log = log;
  }

  /** The modules below a project by their POMs, without the project itself. */
  Map<File, MavenProject> below(MavenProject top) {
    Map<File, MavenProject> known = new HashMap<>();
    for (MavenProject project : session.getProjects()) {
      put(known, project);
    }
    if (session.getAllProjects() != null) {
      session.getAllProjects().forEach(project -> put(known, project));
    }
    Map<File, MavenProject> found = new LinkedHashMap<>();
    collect(top, known, found);
    found.remove(pom(top));
    return found;
  }

  private static void put(Map<File, MavenProject> known, MavenProject project) {
    if (project.getFile() != null) {
      known.put(pom(project), project);
    }
  }

  /** The POM of a project, as the keys of {@link #below} name it. */
  static File pom(MavenProject project) {
    return project.getFile().toPath().toAbsolutePath().normalize().toFile();
  }

  private void collect(
      MavenProject project, Map<File, MavenProject> known, Map<File, MavenProject> found) {
    if (found.putIfAbsent(pom(project), project) != null || project.getModules() == null) {
      return;
    }
    for (String name : project.getModules()) {
      File pom = ModulePom.pomOf(pom(project).getParentFile(), name);
      MavenProject module = known.containsKey(pom) ? known.get(pom) : read(pom);
      if (module != null) {
        collect(module, known, found);
      }
    }
  }

  /** Reads the POM of a project; null if that is not possible. */
  @Nullable MavenProject read(File pom) {
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
    request.setProject(null);
    request.setProcessPlugins(false);
    request.setResolveDependencies(false);
    request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
    try {
      return builder.build(pom, request).getProject();
    } catch (ProjectBuildingException e) {
      List<ProjectBuildingResult> partly = e.getResults();
      if (partly != null && !partly.isEmpty() && partly.get(0).getProject() != null) {
        return partly.get(0).getProject();
      }
      log.warn("The module " + pom + " is not part of the site, because its POM cannot be read.");
      return null;
    }
  }
}
