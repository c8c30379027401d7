package io.github.shelfmark.maven;

import io.github.shelfmark.jbake.JbakeKind;
import io.github.shelfmark.mavensite.MavenSiteKind;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
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
    for (Path site :
        candidates(base, configured(project, SITE_PLUGIN, "siteDirectory"), src.resolve("site"))) {
      if (MavenSiteKind.isMavenSite(site)) {
        others.add(site);
      }
    }
    for (Path source :
        candidates(
            base,
            configured(project, JBAKE_PLUGIN, "inputDirectory"),
            src.resolve("main").resolve("jbake"),
            src.resolve("jbake"))) {
      if (JbakeKind.isJbake(source)) {
        others.add(source);
      }
    }
    return new UsualSources(src.resolve("docs"), List.copyOf(others));
  }

  private static Set<Path> candidates(Path base, String configured, Path... usual) {
    Set<Path> candidates = new LinkedHashSet<>();
    if (!configured.isEmpty()) {
      candidates.add(base.resolve(configured).normalize());
    }
    candidates.addAll(Arrays.asList(usual));
    return candidates;
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

  /** A directory that the POM, or a parent of it, gives another plugin; empty if none. */
  private static String configured(MavenProject project, String plugin, String name) {
    Build build = project.getBuild();
    if (build == null) {
      return "";
    }
    String own = configured(build.getPlugins(), plugin, name);
    return own.isEmpty() && build.getPluginManagement() != null
        ? configured(build.getPluginManagement().getPlugins(), plugin, name)
        : own;
  }

  private static String configured(List<Plugin> plugins, String key, String name) {
    for (Plugin plugin : plugins) {
      if (plugin.getKey().equals(key)
          && plugin.getConfiguration() instanceof Xpp3Dom tree
          && tree.getChild(name) != null) {
        String value = tree.getChild(name).getValue();
        return value == null || value.contains("${") ? "" : value.strip();
      }
    }
    return "";
  }
}
