package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Restores our pages after maven-site-plugin has overwritten them. Maven 3 runs it before us, but
 * Maven 4 after us; plugins cannot control the order within a phase, only listen for the end of
 * another goal.
 */
final class SiteKeeper {
  private final MavenProject project;
  private final Supplier<BuildRequest> request;
  private final Log log;

  private SiteKeeper(MavenProject project, Supplier<BuildRequest> request, Log log) {
    this.project = project;
    this.request = request;
    this.log = log;
  }

  /**
   * Starts listening to the goals that Maven runs for a project.
   *
   * @param request asked when the pages are built again, because there are reports then
   */
  static void watch(
      MavenSession session, MavenProject project, Supplier<BuildRequest> request, Log log) {
    SiteKeeper keeper = new SiteKeeper(project, request, log);
    ExecutionEvents.listen(session, keeper::restoreAfter);
  }

  private void restoreAfter(String event, ExecutionEvent details) {
    if (event.equals("mojoSucceeded") && isSitePlugin(details)) {
      restore();
    }
  }

  private boolean isSitePlugin(ExecutionEvent event) {
    MojoExecution execution = event.getMojoExecution();
    return execution != null
        && project.equals(event.getProject())
        && execution.getArtifactId().equals("maven-site-plugin")
        && execution.getGoal().equals("site");
  }

  private void restore() {
    try {
      BuildReport report = Shelfmark.build(request.get());
      if (report.published() && report.written() > 0) {
        log.info(
            "Shelfmark restored "
                + Summary.count(report.written(), "page")
                + " that maven-site-plugin had overwritten.");
      } else if (!report.published()) {
        log.error(
            "Shelfmark could not restore its pages: the sources have changed in the meantime.");
      }
    } catch (IOException e) {
      log.error("Shelfmark could not restore its pages: " + e);
    }
  }
}
