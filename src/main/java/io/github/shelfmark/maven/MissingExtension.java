package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.mavensite.descriptor.SharedDescriptor;
import io.github.shelfmark.mavensite.descriptor.SiteDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells that reports beside our pages lead back to them only if the plugin has its extensions,
 * which alone can change how maven-site-plugin runs.
 */
final class MissingExtension {
  /** Phases in which or before which it runs. */
  private static final List<String> PHASES = List.of("site", "post-site", "site-deploy");

  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;

  MissingExtension(RepositorySystem system, MavenSession session, MavenProject project) {
    this.system = system;
    this.session = session;
    this.project = project;
  }

  /** A line for the log; empty if nothing is missing. */
  Optional<String> line(Directories directories) {
    if (!ProjectValues.hasPom(project) || hasExtensions() || !hasReports(directories.output())) {
      return Optional.empty();
    }
    Path site = UsualSources.siteDirectory(project, directories.base());
    SiteDescriptor descriptor =
        new SiteDescriptors(system, session, new Findings())
            .of(project, site)
            .orElseGet(SiteDescriptor::empty);
    return SharedDescriptor.isIncomplete(descriptor, /* needsSkin= */ false)
        ? Optional.of(
            "The reports of maven-site-plugin have no link back to these pages; add"
                + " <extensions>true</extensions> to shelfmark-maven-plugin in the POM, or a menu to "
                + shown(directories.base(), site)
                + "/site.xml.")
        : Optional.empty();
  }

  private static String shown(Path base, Path site) {
    return base.relativize(site).toString().replace('\\', '/');
  }

  private boolean hasExtensions() {
    Plugin plugin = project.getPlugin(BesideSitePlugin.PLUGIN);
    return plugin != null && plugin.isExtensions();
  }

  /** Whether maven-site-plugin has written reports, or runs in this build. */
  private boolean hasReports(Path output) {
    if (WrittenReports.areIn(output)) {
      return true;
    }
    List<String> goals = session.getGoals();
    boolean skipped =
        "true".equals(session.getUserProperties().getProperty("maven.site.skip", "false"));
    return goals != null && !skipped && goals.stream().anyMatch(MissingExtension::runsSitePlugin);
  }

  private static boolean runsSitePlugin(String goal) {
    return PHASES.contains(goal)
        || goal.equals("site:site")
        || (goal.contains(":maven-site-plugin:") && goal.endsWith(":site"));
  }
}
