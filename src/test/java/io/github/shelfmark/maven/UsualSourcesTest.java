package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsualSourcesTest {
  @TempDir private Path base;
  private final Build build = new Build();

  @BeforeEach
  void makeSites() throws IOException {
    Files.createDirectories(base.resolve("content/markdown"));
    Files.createFile(base.resolve("content/site.xml"));
    Files.createDirectories(base.resolve("baked"));
    Files.createFile(base.resolve("baked/jbake.properties"));
  }

  private UsualSources sources() {
    Model model = new Model();
    model.setBuild(build);
    return UsualSources.of(new MavenProject(model), base);
  }

  private static Plugin plugin(String group, String artifact, String name, String value) {
    Xpp3Dom parameter = new Xpp3Dom(name);
    parameter.setValue(value);
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(parameter);
    Plugin plugin = new Plugin();
    plugin.setGroupId(group);
    plugin.setArtifactId(artifact);
    plugin.setConfiguration(configuration);
    return plugin;
  }

  private static Plugin sitePlugin(String directory) {
    return plugin(
        "org.apache.maven.plugins", "maven-site-plugin", "siteDirectory", " " + directory + " ");
  }

  @Test
  void theDirectoryOfTheSitePluginIsAMavenSite() throws IOException {
    assertThat(sources().first()).isEqualTo(base.resolve("src/docs"));
    build.addPlugin(sitePlugin(base.resolve("content").toString()));
    assertThat(sources().first()).isEqualTo(base.resolve("content"));
    Files.createDirectories(base.resolve("src/site/markdown"));
    assertThat(sources().others())
        .containsExactly(base.resolve("content"), base.resolve("src/site"));
    assertThat(sources().besides(base.resolve("content"))).isEqualTo(base.resolve("src/site"));
    Files.createDirectories(base.resolve("src/docs"));
    assertThat(sources().first()).isEqualTo(base.resolve("src/docs"));
  }

  @Test
  void managedPluginsCountAndThoseOfTheBuildComeFirst() {
    PluginManagement managed = new PluginManagement();
    managed.addPlugin(sitePlugin("content"));
    build.setPluginManagement(managed);
    assertThat(sources().first()).isEqualTo(base.resolve("content"));
    build.addPlugin(sitePlugin("elsewhere"));
    assertThat(sources().first()).isEqualTo(base.resolve("src/docs"));
  }

  @Test
  void theDirectoryOfJbakesPluginIsASiteOfJbake() {
    build.addPlugin(plugin("org.jbake", "jbake-maven-plugin", "inputDirectory", "./baked"));
    assertThat(sources().first()).isEqualTo(base.resolve("baked"));
  }

  @Test
  void anExpressionWithoutValueNamesNoDirectory() {
    build.addPlugin(sitePlugin("${missing}/content"));
    assertThat(sources().others()).isEmpty();
  }
}
