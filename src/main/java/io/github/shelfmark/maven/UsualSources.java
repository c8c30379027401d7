package io.github.shelfmark.maven;

import io.github.shelfmark.jbake.JbakeKind;
import io.github.shelfmark.mavensite.MavenSiteKind;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

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
    Set<Path> sites = new LinkedHashSet<>();
    configured(project, SITE_PLUGIN, "siteDirectory").map(base::resolve).ifPresent(sites::add);
    sites.add(src.resolve("site"));
    Set<Path> baked = new LinkedHashSet<>();
    configured(project, JBAKE_PLUGIN, "inputDirectory").map(base::resolve).ifPresent(baked::add);
    baked.add(src.resolve("main").resolve("jbake"));
    baked.add(src.resolve("jbake"));
    List<Path> others = new ArrayList<>();
    sites.stream().map(Path::normalize).filter(MavenSiteKind::isMavenSite).forEach(others::add);
    baked.stream().map(Path::normalize).filter(JbakeKind::isJbake).forEach(others::add);
    return new UsualSources(src.resolve("docs"), List.copyOf(others));
  }

  /** The one that is built; a Maven Site without Markdown comes last, as it has nothing for us. */
  Path first() {
    if (Files.exists(docs, LinkOption.NOFOLLOW_LINKS)) {
      return docs;
    }
    return others.stream()
        .filter(source -> !MavenSiteKind.hasNoMarkdown(source))
        .findFirst()
        .orElse(others.isEmpty() ? docs : others.get(0));
  }

  /** Another one with content, beside the one that is built. */
  Optional<Path> besides(Path built) {
    return others.stream()
        .filter(other -> !other.equals(built) && !MavenSiteKind.hasNoMarkdown(other))
        .findFirst();
  }

  /** A directory that the POM, or a parent of it, gives another plugin. */
  private static Optional<String> configured(MavenProject project, String plugin, String name) {
    Build build = project.getBuild();
    List<Plugin> plugins = new ArrayList<>(build == null ? List.of() : build.getPlugins());
    if (build != null && build.getPluginManagement() != null) {
      plugins.addAll(build.getPluginManagement().getPlugins());
    }
    for (Plugin candidate : plugins) {
      if (candidate.getKey().equals(plugin)
          && candidate.getConfiguration() instanceof Xpp3Dom tree
          && tree.getChild(name) != null) {
        String value = tree.getChild(name).getValue();
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.contains("${"));
      }
    }
    return Optional.empty();
  }
}
