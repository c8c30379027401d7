package io.github.shelfmark.maven;

import java.io.IOException;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.logging.Logger;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Prepares maven-site-plugin where it makes reports beside our pages. Just before its goal runs,
 * because {@code clean} may come before it. Maven finds this class in a plugin with {@code
 * <extensions>true</extensions>}.
 */
public final class BesideSitePlugin extends AbstractMavenLifecycleParticipant {
  static final String PLUGIN = "io.github.shelfmark:shelfmark-maven-plugin";

  /** Set by Maven, as META-INF/plexus/components.xml says. */
  @SuppressWarnings("NullAway.Init")
  private RepositorySystem repositorySystem;

  /** Set by Maven. */
  @SuppressWarnings("NullAway.Init")
  private Logger logger;

  @Override
  public void afterProjectsRead(MavenSession session) {
    if (session.getProjects().stream().anyMatch(BesideSitePlugin::isOurs)) {
      ExecutionEvents.listen(
          session,
          (event, details) -> {
            if (event.equals("mojoStarted")) {
              prepare(session, details);
            }
          });
    }
  }

  private void prepare(MavenSession session, ExecutionEvent event) {
    MojoExecution goal = event.getMojoExecution();
    MavenProject project = event.getProject();
    if (goal == null
        || project == null
        || !goal.getArtifactId().equals("maven-site-plugin")
        || !goal.getGoal().equals("site")
        || !isOurs(project)) {
      return;
    }
    try {
      new SitePluginRun(repositorySystem, session, project, goal)
          .prepare(isSkipped(session, project));
    } catch (IOException e) {
      logger.warn(
          "Shelfmark could not give maven-site-plugin a skin and a way back to its pages: "
              + e
              + ". The goal runs with the site descriptor as it is.");
    }
  }

  private static boolean isOurs(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    return plugin != null && plugin.isExtensions() && project.getBasedir() != null;
  }

  private static boolean isSkipped(MavenSession session, MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    @Nullable String configured = plugin == null ? null : SitePluginRun.value(plugin, "skip");
    String property =
        session
            .getUserProperties()
            .getProperty("shelfmark.skip", project.getProperties().getProperty("shelfmark.skip"));
    return "true".equals(configured == null ? property : configured);
  }
}
