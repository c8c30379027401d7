package io.github.shelfmark.maven;

import io.github.shelfmark.BuildProgress;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the documentation site as HTML: Markdown posts, grouped into sections by URL prefix. */
@Mojo(
    name = "site-generate",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class SiteGenerateMojo extends SiteMojo {
  @Override
  void execute(Directories directories, BuildRequest.Builder request)
      throws MojoExecutionException, MojoFailureException {
    PublishedList published = published(directories, /* update= */ false);
    published.addTo(request);
    BuildReport report = build(directories, request, directories.output() + " is unchanged");
    getLog().info(Summary.of(report));
    published.tell(report, getLog());
    getLog().info("Open " + directories.output().resolve("index.html").toUri());
    SiteKeeper.watch(
        session(),
        project(),
        () -> request.defaults(menus(directories)).progress(BuildProgress.SILENT).build(),
        getLog());
  }
}
