package io.github.shelfmark.maven;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.serve.SiteRequest;
import io.github.shelfmark.serve.SiteRequests;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingResult;
import org.jspecify.annotations.Nullable;

/**
 * The request of a project that is served. When a POM or a site descriptor has changed, Maven reads
 * the POMs again and configures the goal by them as at the start; the goal then gives its request
 * instead of serving once more.
 */
final class ServedProject implements SiteRequests {
  private static final ThreadLocal<@Nullable Reading> READING = new ThreadLocal<>();

  private static final String KEPT = "What was read before is used until then.";

  private final FreshProjects projects;
  private final Modules modules;
  private final MojoExecution goal;
  private @Nullable MavenThread maven;
  private SiteRequest last;
  private boolean isRead;

  /** What the goal gives when it is configured again. */
  private static final class Reading {
    private @Nullable SiteRequest request;
  }

  /**
   * The request of a goal that was configured by Maven.
   *
   * @param files what it was read from
   */
  ServedProject(
      BuildRequest first,
      Set<Path> files,
      FreshProjects projects,
      Modules modules,
      MojoExecution goal) {
    this.last = new SiteRequest(first, files, List.of());
    this.projects = projects;
    this.modules = modules;
    this.goal = goal;
  }

  /** Sets the thread on which Maven works. */
  ServedProject on(MavenThread thread) {
    maven = thread;
    return this;
  }

  /** Whether the goal that this thread runs is to give its request. */
  static boolean isRead() {
    return READING.get() != null;
  }

  /** Gives the request. */
  static void give(BuildRequest request, Set<Path> files) {
    Reading reading = READING.get();
    if (reading != null) {
      reading.request = new SiteRequest(request, files, List.of());
    }
  }

  @Override
  public SiteRequest read() {
    MavenThread thread = maven;
    if (!isRead || thread == null) {
      isRead = true;
      return last;
    }
    try {
      SiteRequest fresh = thread.call(this::again);
      if (fresh.findings().isEmpty()) {
        last = fresh;
      }
      return fresh;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return last;
    } catch (ExecutionException e) {
      return wrong(List.of(finding("", Position.NONE, message(e.getCause()), KEPT)));
    }
  }

  private SiteRequest again() throws Exception {
    if (projects.areKept()) {
      return wrong(
          List.of(
              Finding.warning(
                  FindingCode.CONFIGURATION,
                  "",
                  Position.NONE,
                  "a POM has changed again, and Maven 4 keeps POMs as it has read them",
                  "Start shelfmark:serve again to use what has changed.")));
    }
    Reading reading = new Reading();
    READING.set(reading);
    try {
      MavenSession session = projects.read();
      if (!modules.executeAgain(session, goal)) {
        return wrong(
            List.of(
                finding(
                    "",
                    Position.NONE,
                    "the POM names another version of the plugin, or other dependencies of it",
                    "Start shelfmark:serve again to use them.")));
      }
    } catch (ProjectBuildingException e) {
      return wrong(problems(e));
    } finally {
      READING.remove();
    }
    SiteRequest given = reading.request;
    return given == null
        ? wrong(
            List.of(
                finding("", Position.NONE, "the POM says now that there is no site here", KEPT)))
        : given;
  }

  private SiteRequest wrong(List<Finding> findings) {
    return new SiteRequest(last.build(), last.files(), findings);
  }

  private List<Finding> problems(ProjectBuildingException e) {
    Set<Finding> findings = new LinkedHashSet<>();
    List<ProjectBuildingResult> results = e.getResults() == null ? List.of() : e.getResults();
    for (ProjectBuildingResult result : results) {
      for (ModelProblem problem : result.getProblems()) {
        if (problem.getSeverity() != ModelProblem.Severity.WARNING) {
          Path pom =
              result.getPomFile() == null ? null : result.getPomFile().toPath().toAbsolutePath();
          findings.add(
              finding(
                  pom == null ? "" : named(pom.normalize()),
                  new Position(
                      Math.max(0, problem.getLineNumber()), Math.max(0, problem.getColumnNumber())),
                  problem.getMessage(),
                  KEPT));
        }
      }
    }
    return findings.isEmpty()
        ? List.of(finding("", Position.NONE, message(e), KEPT))
        : List.copyOf(findings);
  }

  /** As findings name files: from the source directory. */
  private String named(Path file) {
    Path source = last.build().source();
    return file.getRoot() == null || !file.getRoot().equals(source.getRoot())
        ? ""
        : source.relativize(file).toString().replace('\\', '/');
  }

  private static Finding finding(String file, Position position, String message, String hint) {
    return Finding.error(FindingCode.CONFIGURATION, file, position, message, hint);
  }

  private static String message(@Nullable Throwable failure) {
    String message = failure == null ? null : failure.getMessage();
    return "the project cannot be read again: "
        + (message == null ? String.valueOf(failure) : message.lines().findFirst().orElse(""));
  }
}
