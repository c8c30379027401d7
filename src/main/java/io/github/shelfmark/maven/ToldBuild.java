package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * A build whose progress and findings are shown.
 *
 * @param base the directory that the names of files are relative to
 */
record ToldBuild(MavenSession session, Log log, Path base) {
  /**
   * Builds.
   *
   * @return what happened; the findings are in the log
   * @throws MojoExecutionException if the site could not be written
   */
  BuildReport run(BuildRequest.Builder request) throws MojoExecutionException {
    BuildReport report = watched(request);
    boolean annotate = "true".equals(System.getenv("GITHUB_ACTIONS"));
    new FindingsLog(log, report.sources(), base, annotate, System.out).print(report.findings());
    return report;
  }

  private BuildReport watched(BuildRequest.Builder request) throws MojoExecutionException {
    ProgressDisplay display = ProgressDisplay.of(session, log);
    try (ProgressTicker ticker = ProgressTicker.start(display)) {
      return Shelfmark.build(request.progress(ticker).build());
    } catch (IOException e) {
      // Not as its cause: Maven prints the messages of causes as they are.
      log.debug(e);
      throw new MojoExecutionException(WriteFailure.text(e));
    }
  }

  /** What kept a build from writing the site. */
  static String found(BuildReport report) {
    long errors = report.count(Severity.ERROR);
    return errors > 0
        ? Summary.count(errors, "error")
        : Summary.count(report.count(Severity.WARNING), "warning") + " in a strict build";
  }
}
