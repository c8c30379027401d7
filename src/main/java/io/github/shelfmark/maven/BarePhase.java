package io.github.shelfmark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Lets {@code mvn site-generate} work where only some projects have the plugin. Maven runs a phase
 * in every project, and a phase that comes from a plugin is unknown in projects without the plugin;
 * the goal called by its name visits all. Maven finds this class in a plugin with {@code
 * <extensions>true</extensions>}, and calls it in every build of such a project.
 */
public final class BarePhase extends AbstractMavenLifecycleParticipant {
  private static final String PHASE = "site-generate";
  private static final String PLUGIN = "io.github.shelfmark:shelfmark-maven-plugin";

  @Override
  public void afterProjectsRead(MavenSession session) {
    List<String> goals = session.getGoals();
    if (goals == null || !goals.contains(PHASE)) {
      return;
    }
    String version = null;
    boolean everywhere = true;
    for (MavenProject project : session.getProjects()) {
      Plugin plugin = project.getPlugin(PLUGIN);
      if (plugin == null || !plugin.isExtensions()) {
        everywhere = false;
      } else if (version == null) {
        version = plugin.getVersion();
      }
    }
    if (version != null && !everywhere) {
      List<String> named = new ArrayList<>(goals);
      String goal = PLUGIN + ":" + version + ":" + PHASE;
      named.replaceAll(task -> task.equals(PHASE) ? goal : task);
      session.getRequest().setGoals(named);
    }
  }
}
