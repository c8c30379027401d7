package io.github.shelfmark.maven;

import io.github.shelfmark.jbake.JbakeKind;
import io.github.shelfmark.mavensite.MavenSiteKind;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a project has its documents if it does not say so: {@code src/docs}, or else what
 * maven-site-plugin or JBake's plugin read.
 *
 * @param docs our own directory, which need not exist
 * @param others the sources of other tools that are there, in the order in which we take them
 */
record UsualSources(Path docs, List<Path> others) {
  private static final String SITE_PLUGIN = "org.apache.maven.plugins:maven-site-plugin";
  private static final String JBAKE_PLUGIN = "org.jbake:jbake-maven-plugin";

  /**
   * Looks for the sources of a project.
   *
   * @param base its directory
   */
  static UsualSources of(MavenProject project, Path base) {
    Path src = base.resolve("src");
    // Loops, because lambdas cost each cold build milliseconds here.
    List<Path> others = new ArrayList<>();
    Set<Path> sites = new LinkedHashSet<>();
    sites.add(siteDirectory(project, base));
    sites.add(src.resolve("site"));
    for (Path site : sites) {
      if (MavenSiteKind.isMavenSite(site)) {
        others.add(site);
      }
    }
    Set<Path> baked = new LinkedHashSet<>();
    String input = configured(project, JBAKE_PLUGIN, "inputDirectory");
    if (input != null) {
      baked.add(base.resolve(input).normalize());
    }
    baked.add(src.resolve("main").resolve("jbake"));
    baked.add(src.resolve("jbake"));
    for (Path source : baked) {
      if (JbakeKind.isJbake(source)) {
        others.add(source);
      }
    }
    return new UsualSources(src.resolve("docs"), List.copyOf(others));
  }

  /** The one that is built; a Maven Site without Markdown comes last, as it has nothing for us. */
  Path first() {
    if (Files.exists(docs, LinkOption.NOFOLLOW_LINKS)) {
      return docs;
    }
    Path first = besides(docs);
    return first != null ? first : others.isEmpty() ? docs : others.get(0);
  }

  /** Another one with content, beside the one that is built; null if there is none. */
  @Nullable Path besides(Path built) {
    for (Path other : others) {
      if (!other.equals(built) && !MavenSiteKind.hasNoMarkdown(other)) {
        return other;
      }
    }
    return null;
  }

  /**
   * The directory that maven-site-plugin reads.
   *
   * @param base the directory of the project
   */
  static Path siteDirectory(MavenProject project, Path base) {
    String configured = configured(project, SITE_PLUGIN, "siteDirectory");
    return base.resolve(configured == null ? "src/site" : configured).normalize();
  }

  /** A directory that the POM, or a parent of it, gives another plugin; null if none. */
  private static @Nullable String configured(MavenProject project, String plugin, String name) {
    Build build = project.getBuild();
    if (build == null) {
      return null;
    }
    String own = configured(build.getPlugins(), plugin, name);
    return own == null && build.getPluginManagement() != null
        ? configured(build.getPluginManagement().getPlugins(), plugin, name)
        : own;
  }

  private static @Nullable String configured(List<Plugin> plugins, String key, String name) {
    for (Plugin plugin : plugins) {
      String value =
          plugin.getKey().equals(key) ? ConfiguredValue.of(plugin.getConfiguration(), name) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
