package io.github.shelfmark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a reactor, for a goal that is called by its name. Maven calls a goal that works
 * without a POM once, in the project at the top, and passes over all others; so the goal visits
 * them itself. Bound to a phase, the goal is called in each module by Maven.
 */
final class Modules {
  private final MavenSession session;
  private final MojoExecution goal;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final ClassLoader maven;
  private final List<String> failures = new ArrayList<>();
  private final List<Exception> causes = new ArrayList<>();

  /** What the goal does in the project that it was called in. */
  @FunctionalInterface
  interface Build {
    void run() throws MojoExecutionException, MojoFailureException;
  }

  /**
   * Creates a visit.
   *
   * @param goal what Maven was asked to run
   * @param lifecycle finds the goal's configuration in each module's POM, as Maven does
   * @param plugins runs the goal in each module
   * @param maven Maven's own class loader
   */
  Modules(
      MavenSession session,
      MojoExecution goal,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      ClassLoader maven) {
    this.session = session;
    this.goal = goal;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.maven = maven;
  }

  /** Whether Maven calls the goal in this project alone, though the session has more. */
  static boolean waitFor(MavenSession session, MavenProject project, MojoExecution goal) {
    return goal.getSource() == MojoExecution.Source.CLI
        && session.getProjects().size() > 1
        && project.equals(session.getTopLevelProject());
  }

  /**
   * Runs the goal in all selected projects, in Maven's order. One that fails does not keep the
   * others from being built, so that all errors are seen at once.
   *
   * @param here the goal in the project that Maven has called it in
   * @throws MojoFailureException if the user has to correct something in one or more of them
   * @throws MojoExecutionException if one could not be built for another reason
   */
  void visit(Build here, Log log) throws MojoExecutionException, MojoFailureException {
    MavenProject top = session.getTopLevelProject();
    for (MavenProject project : session.getProjects()) {
      long start = System.nanoTime();
      try {
        if (project.equals(top)) {
          here.run();
        } else {
          run(project);
          report(project, null, start);
        }
      } catch (Exception e) {
        log.debug(e);
        failures.add(project.getArtifactId() + ": " + e.getMessage());
        causes.add(e);
        if (!project.equals(top)) {
          report(project, e, start);
        }
      }
    }
    fail();
  }

  /** Runs the goal as Maven would if it called it in this project. */
  private void run(MavenProject project) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Maven looks for the parts of a build in the thread's class loader: that of the project, which
    // knows the project's extensions, or its own.
    ClassLoader extensions = project.getClassRealm();
    thread.setContextClassLoader(extensions == null ? maven : extensions);
    try {
      run(project, session.clone());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void run(MavenProject project, MavenSession own) throws Exception {
    own.setCurrentProject(project);
    String task =
        String.join(":", goal.getGroupId(), goal.getArtifactId(), goal.getVersion(), goal.getGoal())
            + "@"
            + goal.getExecutionId();
    for (MojoExecution execution :
        lifecycle.calculateExecutionPlan(own, task).getMojoExecutions()) {
      plugins.executeMojo(own, execution);
    }
  }

  /** Tells Maven, whose summary at the end says "skipped" of projects it knows nothing about. */
  private void report(MavenProject project, @Nullable Exception failure, long start) {
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (failure != null) {
      session.getResult().addBuildSummary(new BuildFailure(project, millis, failure));
    } else if (!(session.getResult().getBuildSummary(project) instanceof BuildFailure)) {
      session.getResult().addBuildSummary(new BuildSuccess(project, millis));
    }
  }

  private void fail() throws MojoExecutionException, MojoFailureException {
    if (failures.isEmpty()) {
      return;
    }
    String message =
        failures.size()
            + " of "
            + session.getProjects().size()
            + " modules failed:\n    "
            + String.join("\n    ", failures);
    for (Exception cause : causes) {
      if (!(cause instanceof MojoFailureException)) {
        throw new MojoExecutionException(message, cause);
      }
    }
    throw new MojoFailureException(message);
  }
}
