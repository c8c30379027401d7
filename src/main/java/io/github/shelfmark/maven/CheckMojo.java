package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.accept.Baseline;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.sink.NoSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the documents as a build of the site does, and writes no site: links and anchors, front
 * matter, URLs, menus, templates, and whatever else can be wrong.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends SiteMojo {
  /** What fails the goal: error, warning, or never; never only tells and reports. */
  @Parameter(property = "shelfmark.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Whether to write all errors and warnings into the baseline, and to fail for no other. */
  @Parameter(property = "shelfmark.updateBaseline", defaultValue = "false")
  private boolean updateBaseline;

  /** Whether to write the list of URLs anew, if there are no errors. */
  @Parameter(property = "shelfmark.updateUrls", defaultValue = "false")
  private boolean updateUrls;

  /** Whether to ask for the addresses of links to other sites, which takes time and a network. */
  @Parameter(property = "shelfmark.externalLinks", defaultValue = "false")
  private boolean externalLinks;

  /**
   * Hosts such as wiki.corp.example that links may be asked for although they are inside this
   * network. Not in site.yml, because a stranger's documents must not reach them.
   */
  @Parameter(property = "shelfmark.privateHosts")
  private @Nullable List<String> privateHosts;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private @Nullable String version;

  @Override
  void execute(Directories directories, BuildRequest.Builder request)
      throws MojoExecutionException, MojoFailureException {
    FailOn limit = isStrict() ? FailOn.WARNING : FailOn.of(failOn);
    // In a directory of its own, so that neither goal takes the records of the other for its own.
    String name = directories.work().getFileName() + "-check";
    request.sink(new NoSink()).work(directories.work().resolveSibling(name)).strict(false);
    PublishedList published = published(directories, updateUrls);
    published.addTo(request);
    OutsideLinksParameter.of(externalLinks, privateHosts, session(), version, getLog())
        .ifPresent(external -> request.checks(checks -> checks.external(external)));
    if (updateBaseline) {
      request.checks(checks -> checks.baseline(null));
    }
    BuildReport report = told(directories, request, limit::fails);
    published.tell(report, getLog());
    if (updateBaseline) {
      write(report, baseline(directories));
    }
    String failed = limit.failed(report, updateBaseline ? Baseline::accepts : finding -> false);
    if (!failed.isEmpty()) {
      // What is wrong with a configuration is told before anything is read by it.
      boolean read = report.documents() > 0;
      throw new MojoFailureException(
          failed + (read ? " in the documents" : "; the documents were not looked at"));
    }
    getLog()
        .info(
            "Checked "
                + Summary.count(report.documents(), "document")
                + ": "
                + Summary.count(report.count(Severity.ERROR), "error")
                + ", "
                + Summary.count(report.count(Severity.WARNING), "warning"));
  }

  private void write(BuildReport report, Path file) throws MojoExecutionException {
    try {
      int accepted = Baseline.write(file, report.findings());
      getLog().info("Wrote " + Summary.count(accepted, "finding") + " into " + file);
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoExecutionException(WriteFailure.text(e));
    }
  }
}
