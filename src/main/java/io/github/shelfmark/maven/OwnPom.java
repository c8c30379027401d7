package io.github.shelfmark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginConfiguration;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a project's own POM says of this plugin, without what comes from its parents. */
final class OwnPom {
  private final @Nullable Model model;
  private final List<Plugin> plugins = new ArrayList<>();

  /**
   * Reads the POM as it was written.
   *
   * @param goal a goal of this plugin
   */
  OwnPom(MavenProject project, MojoExecution goal) {
    this.model = project.getOriginalModel();
    if (model != null) {
      add(model.getBuild(), goal);
      for (Profile profile : model.getProfiles()) {
        add(profile.getBuild(), goal);
      }
    }
  }

  private void add(@Nullable PluginConfiguration build, MojoExecution goal) {
    if (build == null) {
      return;
    }
    List<Plugin> all = new ArrayList<>(build.getPlugins());
    if (build.getPluginManagement() != null) {
      all.addAll(build.getPluginManagement().getPlugins());
    }
    for (Plugin plugin : all) {
      if (goal.getArtifactId().equals(plugin.getArtifactId())) {
        plugins.add(plugin);
      }
    }
  }

  /** Whether it contains the plugin. */
  boolean hasPlugin() {
    return !plugins.isEmpty();
  }

  /** Whether it sets a parameter, by its name or as a property. */
  boolean sets(String parameter, String property) {
    return setsProperty(property) || plugins.stream().anyMatch(plugin -> sets(plugin, parameter));
  }

  /** Whether it sets a parameter for itself: it has no modules, or keeps the plugin from them. */
  boolean setsForItself(String parameter, String property) {
    return model != null
        && (model.getModules().isEmpty()
            ? sets(parameter, property)
            : plugins.stream()
                .anyMatch(
                    plugin -> "false".equals(plugin.getInherited()) && sets(plugin, parameter)));
  }

  private boolean setsProperty(String property) {
    if (model == null) {
      return false;
    }
    List<ModelBase> parts = new ArrayList<>(model.getProfiles());
    parts.add(model);
    return parts.stream().anyMatch(part -> part.getProperties().containsKey(property));
  }

  private static boolean sets(Plugin plugin, String parameter) {
    if (has(plugin.getConfiguration(), parameter)) {
      return true;
    }
    for (PluginExecution execution : plugin.getExecutions()) {
      if (has(execution.getConfiguration(), parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(@Nullable Object configuration, String parameter) {
    return configuration instanceof Xpp3Dom tree && tree.getChild(parameter) != null;
  }
}
