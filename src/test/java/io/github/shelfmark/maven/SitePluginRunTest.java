package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePluginRunTest {
  /** Asked only for the descriptors of parents, of which there are none. */
  private static final RepositorySystem SYSTEM =
      (RepositorySystem)
          Proxy.newProxyInstance(
              RepositorySystem.class.getClassLoader(),
              new Class<?>[] {RepositorySystem.class},
              (proxy, method, arguments) -> {
                throw new AssertionError(method.getName());
              });

  @TempDir private Path root;
  private TestReactor reactor;
  private MavenProject project;

  @BeforeEach
  void reactor() {
    reactor = new TestReactor(root);
    project = reactor.project("lib", TestReactor.plugin(""));
    project.getBuild().setDirectory(root.resolve("lib/target").toString());
  }

  private Xpp3Dom run(String version, boolean skipped) throws IOException {
    Plugin plugin = new Plugin();
    plugin.setArtifactId("maven-site-plugin");
    plugin.setVersion(version);
    MojoExecution goal = new MojoExecution(plugin, "site", "default-site");
    goal.setConfiguration(new Xpp3Dom("configuration"));
    new SitePluginRun(SYSTEM, reactor.session(), project, goal).prepare(skipped);
    return goal.getConfiguration();
  }

  private void descriptor(String xml) throws IOException {
    reactor.document("lib/src/site/markdown/index.md");
    Files.writeString(root.resolve("lib/src/site/site.xml"), xml);
  }

  private String shared() throws IOException {
    return Files.readString(root.resolve("lib/target/generated-site/site.xml"));
  }

  @Test
  void ourMarkdownIsLeftOutAndASkinIsGiven() throws IOException {
    descriptor(
        "<site><body><menu name='M'><item name='H' href='index.html'/></menu></body></site>");
    Xpp3Dom configuration = run("3.21.0", false);

    assertThat(configuration.getChild("moduleExcludes").getChild("markdown").getValue())
        .isEqualTo("**/*");
    assertThat(configuration.getChild("siteDirectory").getValue()).endsWith("generated-site");
    assertThat(configuration.getChild("generatedSiteDirectory").getValue()).endsWith("site");
    assertThat(shared()).contains("maven-fluido-skin", "<version>2.1.0</version>");
  }

  @Test
  void aSkippedBuildLeavesTheMarkdownToThePluginAndStillGivesItASkin() throws IOException {
    descriptor("<site><body/></site>");

    assertThat(run("3.21.0", true).getChild("moduleExcludes")).isNull();
    assertThat(shared()).contains("maven-fluido-skin");
  }

  @Test
  void olderVersionsHaveASkinOfTheirOwn() throws IOException {
    descriptor(
        "<project><body><menu name='M'><item name='H' href='index.html'/></menu></body></project>");
    Xpp3Dom configuration = run("3.12.1", false);

    assertThat(configuration.getChild("siteDirectory")).isNull();
    assertThat(configuration.getChild("moduleExcludes")).isNotNull();
  }

  @Test
  void olderVersionsGetTheNewerModelInTheirs() throws IOException {
    descriptor(
        "<site xmlns='http://maven.apache.org/SITE/2.0.0'><bannerLeft name='B'/><body>"
            + "<menu name='M'><item name='H' href='index.html'/></menu></body></site>");
    Xpp3Dom configuration = run("3.12.1", false);

    assertThat(configuration.getChild("siteDirectory").getValue()).endsWith("generated-site");
    assertThat(shared())
        .contains("<project", "<bannerLeft><name>B</name></bannerLeft>", "</project>")
        .doesNotContain("<site", "skin");
  }

  @Test
  void aDescriptorWithItsOwnSkinAndAWayBackStaysUntouched() throws IOException {
    descriptor(
        "<site><skin><groupId>g</groupId><artifactId>mine</artifactId></skin><body>"
            + "<menu name='M'><item name='H' href='index.html'/></menu></body></site>");
    Xpp3Dom configuration = run("3.21.0", false);

    assertThat(configuration.getChild("siteDirectory")).isNull();
    assertThat(root.resolve("lib/target/generated-site")).doesNotExist();
  }

  @Test
  void theSkinOfAParentIsUsed() throws IOException {
    MavenProject parent = reactor.project("parent", "");
    project.setParent(parent);
    reactor.document("parent/src/site/markdown/index.md");
    Files.writeString(
        root.resolve("parent/src/site/site.xml"),
        "<site><skin><groupId>g</groupId><artifactId>house</artifactId></skin><body>"
            + "<menu name='Above' inherit='top'><item name='A' href='https://a.org/'/></menu>"
            + "</body></site>");
    descriptor("<site><body/></site>");
    run("3.21.0", false);

    assertThat(shared())
        .contains("<artifactId>house</artifactId>", "name=\"Above\"", "href=\"index.html\"")
        .doesNotContain("fluido");
  }

  @Test
  void aSiteInSeveralLanguagesKeepsItsDescriptors() throws IOException {
    descriptor("<site><body/></site>");
    Plugin plugin = new Plugin();
    plugin.setArtifactId("maven-site-plugin");
    plugin.setVersion("3.21.0");
    MojoExecution goal = new MojoExecution(plugin, "site", "default-site");
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom locales = new Xpp3Dom("locales");
    locales.setValue("en,fr");
    configuration.addChild(locales);
    goal.setConfiguration(configuration);
    new SitePluginRun(SYSTEM, reactor.session(), project, goal).prepare(false);

    assertThat(goal.getConfiguration()).isSameAs(configuration);
  }

  @Test
  void milestonesGetTheSkinOfTheirModel() throws IOException {
    descriptor("<site><body/></site>");
    run("4.0.0-M16", false);

    assertThat(shared()).contains("<version>2.0.0-M9</version>");
  }

  @Test
  void ordinarySitesGetAWayBackAndTheMenusOfMaven() throws IOException {
    reactor.document("lib/src/docs/index.md");
    Xpp3Dom configuration = run("3.21.0", false);

    assertThat(configuration.getChild("moduleExcludes")).isNull();
    assertThat(shared()).contains("href=\"index.html\"", "ref=\"reports\"");
  }

  @Test
  void aDescriptorThatStaysTheSameIsNotWrittenAgain() throws IOException {
    descriptor("<site><body/></site>");
    run("3.21.0", false);
    Path file = root.resolve("lib/target/generated-site/site.xml");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    run("3.21.0", false);

    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
  }

  @Test
  void withoutASourceNothingChanges() throws IOException {
    assertThat(run("3.21.0", false).getChildCount()).isZero();
  }
}
