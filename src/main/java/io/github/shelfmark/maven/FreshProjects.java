package io.github.shelfmark.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** Reads the POMs of a session again, as they are now. */
final class FreshProjects {
  /** Maven 3 keeps parents for as long as it runs, unless this says otherwise. */
  private static final String NO_CACHE = "maven.defaultProjectBuilder.disableGlobalModelCache";

  /** Is there in Maven 4 alone. */
  private static final String MAVEN_4 = "org.apache.maven.api.Session";

  private final MavenSession session;
  private final MavenProject project;
  private final ProjectBuilder builder;
  private boolean read;

  FreshProjects(MavenSession session, MavenProject project, ProjectBuilder builder) {
    this.session = session;
    this.project = project;
    this.builder = builder;
  }

  /** The project as it was read at first. */
  MavenProject project() {
    return project;
  }

  /**
   * Whether Maven would give POMs as they were when they were read again before: Maven 4 keeps what
   * it has read for a session, and lets nobody say otherwise.
   */
  boolean areKept() {
    return read && isMaven4();
  }

  private static boolean isMaven4() {
    try {
      Class.forName(MAVEN_4, false, MavenSession.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * A session like this one, with the same projects.
   *
   * @throws ProjectBuildingException if a POM is wrong
   */
  MavenSession read() throws ProjectBuildingException {
    Map<File, MavenProject> fresh = new HashMap<>();
    for (ProjectBuildingResult result : results()) {
      fresh.put(ReactorModules.pom(result.getProject()), result.getProject());
    }
    MavenSession own = session.clone();
    own.setAllProjects(fresh(session.getAllProjects(), fresh));
    own.setProjects(fresh(session.getProjects(), fresh));
    own.setCurrentProject(fresh.getOrDefault(ReactorModules.pom(project), project));
    read = true;
    return own;
  }

  private List<ProjectBuildingResult> results() throws ProjectBuildingException {
    String before = System.getProperty(NO_CACHE);
    System.setProperty(NO_CACHE, "true");
    try {
      return builder.build(poms(), /* recursive= */ false, request());
    } finally {
      if (before == null) {
        System.clearProperty(NO_CACHE);
      } else {
        System.setProperty(NO_CACHE, before);
      }
    }
  }

  private List<File> poms() {
    Set<File> poms = new LinkedHashSet<>();
    for (List<MavenProject> projects :
        List.of(orNone(session.getAllProjects()), session.getProjects(), List.of(project))) {
      for (MavenProject each : projects) {
        if (each.getFile() != null) {
          poms.add(ReactorModules.pom(each));
        }
      }
    }
    return List.copyOf(poms);
  }

  private ProjectBuildingRequest request() {
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
    request.setProject(null);
    request.setResolveDependencies(false);
    // What Maven keeps of POMs is as they were.
    DefaultRepositorySystemSession repositories =
        new DefaultRepositorySystemSession(session.getRepositorySession());
    repositories.setCache(new DefaultRepositoryCache());
    request.setRepositorySession(repositories);
    return request;
  }

  private static List<MavenProject> orNone(List<MavenProject> projects) {
    return projects == null ? List.of() : projects;
  }

  private static List<MavenProject> fresh(
      List<MavenProject> before, Map<File, MavenProject> fresh) {
    List<MavenProject> now = new ArrayList<>();
    for (MavenProject each : orNone(before)) {
      MavenProject again =
          each.getFile() == null ? each : fresh.getOrDefault(ReactorModules.pom(each), each);
      again.setExecutionRoot(each.isExecutionRoot());
      now.add(again);
    }
    return now;
  }
}
