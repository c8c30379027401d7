package io.github.shelfmark.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.inject.Inject;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;

/**
 * The modules of a reactor, for a goal that is called by its name. Maven calls a goal that works
 * without a POM once, in the project at the top, and passes over all others; so the goal visits
 * them itself. Bound to a phase, the goal is called in each module by Maven.
 */
final class Modules {
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final PlexusContainer container;

  /** What the goal does in the project that it was called in. */
  @FunctionalInterface
  interface Build {
    void run() throws MojoExecutionException, MojoFailureException;
  }

  /**
   * Takes the parts of Maven that run goals.
   *
   * @param lifecycle finds the goal's configuration in each module's POM, as Maven does
   * @param plugins runs the goal in each module
   * @param container knows Maven's own class loader
   */
  @Inject
  Modules(LifecycleExecutor lifecycle, BuildPluginManager plugins, PlexusContainer container) {
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.container = container;
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
   * @param goal what Maven was asked to run
   * @param here the goal in the project that Maven has called it in
   * @throws MojoFailureException if the user has to correct something in one or more of them
   * @throws MojoExecutionException if one could not be built for another reason
   */
  void visit(MavenSession session, MojoExecution goal, Build here, Log log)
      throws MojoExecutionException, MojoFailureException {
    MavenProject top = session.getTopLevelProject();
    List<String> failed = new ArrayList<>();
    Exception unexpected = null;
    for (MavenProject project : session.getProjects()) {
      try {
        if (project.equals(top)) {
          here.run();
        } else {
          run(project, session, goal);
        }
      } catch (MojoFailureException e) {
        log.debug(e);
        failed.add(project.getArtifactId() + ": " + e.getMessage());
      } catch (Exception e) {
        log.debug(e);
        failed.add(project.getArtifactId() + ": " + e.getMessage());
        unexpected = unexpected == null ? e : unexpected;
      }
    }
    if (failed.isEmpty()) {
      return;
    }
    String message =
        failed.size()
            + " of "
            + session.getProjects().size()
            + " modules failed:\n    "
            + String.join("\n    ", failed);
    if (unexpected != null) {
      throw new MojoExecutionException(message, unexpected);
    }
    throw new MojoFailureException(message);
  }

  /**
   * Runs the goal as Maven would if it called it in this project, and tells Maven how it went: of a
   * project it knows nothing about, its summary says "skipped".
   */
  void run(MavenProject project, MavenSession session, MojoExecution goal) throws Exception {
    MavenExecutionResult result = session.getResult();
    long start = System.nanoTime();
    try {
      MavenSession own = session.clone();
      own.setCurrentProject(project);
      execute(own, goal);
      // The project may have failed already, in an earlier goal of the same command.
      if (!(result.getBuildSummary(project) instanceof BuildFailure)) {
        result.addBuildSummary(new BuildSuccess(project, millisSince(start)));
      }
    } catch (Exception e) {
      result.addBuildSummary(new BuildFailure(project, millisSince(start), e));
      throw e;
    }
  }

  /**
   * Configures the goal by the POM of a session's current project, and runs it.
   *
   * @return false if it would not be run by the code that runs now, because the POM names another
   *     version of the plugin or other dependencies of it; then it is not run
   */
  boolean executeAgain(MavenSession session, MojoExecution goal) throws Exception {
    return inProject(
        session,
        () -> {
          for (MojoExecution execution : plan(session, goal)) {
            ClassLoader realm =
                plugins.getPluginRealm(
                    session, execution.getMojoDescriptor().getPluginDescriptor());
            if (realm != Modules.class.getClassLoader()) {
              return false;
            }
            plugins.executeMojo(session, execution);
          }
          return true;
        });
  }

  private void execute(MavenSession session, MojoExecution goal) throws Exception {
    inProject(
        session,
        () -> {
          for (MojoExecution execution : plan(session, goal)) {
            plugins.executeMojo(session, execution);
          }
          return true;
        });
  }

  private List<MojoExecution> plan(MavenSession session, MojoExecution goal) throws Exception {
    return lifecycle.calculateExecutionPlan(session, task(goal)).getMojoExecutions();
  }

  /** Does what Maven does in a project, with the class loader that it sets for that. */
  private boolean inProject(MavenSession session, Callable<Boolean> work) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Where Maven looks for the parts of a build: in the extensions of the project, if it has any.
    ClassLoader extensions = session.getCurrentProject().getClassRealm();
    thread.setContextClassLoader(extensions == null ? container.getContainerRealm() : extensions);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The goal as it would be written on the command line. */
  private static String task(MojoExecution goal) {
    return String.join(
            ":", goal.getGroupId(), goal.getArtifactId(), goal.getVersion(), goal.getGoal())
        + "@"
        + goal.getExecutionId();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
