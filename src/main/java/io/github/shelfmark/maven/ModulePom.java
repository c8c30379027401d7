package io.github.shelfmark.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a project says of this plugin, without running it. */
final class ModulePom {
  private static final String PLUGIN = "shelfmark-maven-plugin";

  private final MavenProject project;

  ModulePom(MavenProject project) {
    this.project = project;
  }

  /** The directory of the project. */
  Path directory() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** The directory with its content, whether it exists or not. */
  Path source() {
    String configured = value("sourceDirectory");
    String first = configured.isEmpty() ? value("sources") : configured;
    return first.isEmpty()
        ? UsualSources.of(project, directory()).first()
        : directory().resolve(first).normalize();
  }

  /** Whether its own POM says where its content is, rather than a parent's. */
  boolean namesSource() {
    return declares("sourceDirectory") || declares("sources");
  }

  /** Whether it wants no site. */
  boolean isSkipped() {
    return Boolean.parseBoolean(value("skip"));
  }

  /** Where its pages are in the site of all modules. */
  String prefix() {
    Model own = project.getOriginalModel();
    String key = "shelfmark.prefix";
    boolean declared = own != null && own.getProperties().containsKey(key);
    return declared ? project.getProperties().getProperty(key).strip() : project.getArtifactId();
  }

  /** Whether its own POM, and not that of a parent, asks for one site of all its modules. */
  boolean isAggregate() {
    return declares("aggregate") && Boolean.parseBoolean(value("aggregate"));
  }

  /** A parameter in the POM and its parents; empty if none sets it. */
  private String value(String parameter) {
    for (Plugin plugin : plugins(project.getBuild())) {
      List<@Nullable Object> configurations = new ArrayList<>();
      plugin.getExecutions().forEach(each -> configurations.add(each.getConfiguration()));
      configurations.add(plugin.getConfiguration());
      for (Object configuration : configurations) {
        String value = value(configuration, parameter);
        if (!value.isEmpty()) {
          return value;
        }
      }
    }
    String property = project.getProperties().getProperty("shelfmark." + parameter, "");
    return property.contains("${") ? "" : property.strip();
  }

  private static String value(@Nullable Object configuration, String parameter) {
    if (!(configuration instanceof Xpp3Dom tree) || tree.getChild(parameter) == null) {
      return "";
    }
    Xpp3Dom set = tree.getChild(parameter);
    Xpp3Dom inner = set.getChildCount() > 0 ? set.getChild(0) : set;
    return inner.getValue() == null ? "" : inner.getValue().strip();
  }

  private boolean declares(String parameter) {
    Model own = project.getOriginalModel();
    if (own == null) {
      return false;
    }
    if (has(own.getBuild(), own.getProperties(), parameter)) {
      return true;
    }
    for (Profile profile : own.getProfiles()) {
      if (has(profile.getBuild(), profile.getProperties(), parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(@Nullable BuildBase build, Properties properties, String parameter) {
    if (properties.containsKey("shelfmark." + parameter)) {
      return true;
    }
    for (Plugin plugin : plugins(build)) {
      if (!value(plugin.getConfiguration(), parameter).isEmpty()) {
        return true;
      }
      for (PluginExecution execution : plugin.getExecutions()) {
        if (!value(execution.getConfiguration(), parameter).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Plugin> plugins(@Nullable BuildBase build) {
    List<Plugin> plugins = new ArrayList<>();
    if (build != null) {
      plugins.addAll(build.getPlugins());
      if (build.getPluginManagement() != null) {
        plugins.addAll(build.getPluginManagement().getPlugins());
      }
      plugins.removeIf(plugin -> !PLUGIN.equals(plugin.getArtifactId()));
    }
    return plugins;
  }

  /** The POM of a module as {@code <modules>} names it. */
  static File pomOf(File base, String module) {
    File named = new File(base, module.strip());
    File pom = named.isFile() ? named : new File(named, "pom.xml");
    return pom.toPath().toAbsolutePath().normalize().toFile();
  }
}
