package io.github.shelfmark.maven;

import static io.github.shelfmark.maven.TestReactor.plugin;
import static org.apache.maven.plugin.MojoExecution.Source.CLI;
import static org.apache.maven.plugin.MojoExecution.Source.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingSourceTest {
  private static final String DOCS =
      "<configuration><sourceDirectory>docs</sourceDirectory></configuration>";

  @TempDir private Path root;

  @SuppressWarnings("NullAway.Init")
  private TestReactor reactor;

  @BeforeEach
  void start() {
    reactor = new TestReactor(root);
  }

  private boolean isPassedOver(
      MavenProject project, @Nullable String configured, MojoExecution.Source source) {
    return isPassedOver(reactor.session(), project, configured, source);
  }

  private static boolean isPassedOver(
      MavenSession session,
      MavenProject project,
      @Nullable String configured,
      MojoExecution.Source source) {
    File directory = configured == null ? null : new File(project.getBasedir(), configured);
    return new MissingSource(session, project, TestReactor.goal(source))
        .isPassedOver(Directories.of(project, session, directory, null, null), configured != null);
  }

  @ParameterizedTest
  @EnumSource(MojoExecution.Source.class)
  void aModuleWithoutDocumentsIsPassedOver(MojoExecution.Source source) {
    MavenProject core = reactor.project("core", plugin(""));
    reactor.project("api", "");

    assertThat(isPassedOver(core, null, source)).isTrue();
  }

  @Test
  void aModuleWithDocumentsIsNot() throws IOException {
    MavenProject core = reactor.document("core/src/docs/index.md").project("core", "");
    reactor.project("api", "");

    assertThat(isPassedOver(core, null, CLI)).isFalse();
  }

  @Test
  void somethingElseInItsPlaceIsAMistake() throws IOException {
    MavenProject core = reactor.document("core/src/docs").project("core", "");
    MavenProject api = reactor.project("api", "");
    Path link = Files.createDirectories(root.resolve("api/src")).resolve("docs");
    Files.createSymbolicLink(link, root.resolve("nowhere"));

    assertThat(isPassedOver(core, null, LIFECYCLE)).isFalse();
    assertThat(isPassedOver(api, null, LIFECYCLE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<properties><shelfmark.sourceDirectory>docs</shelfmark.sourceDirectory></properties>",
        "<profiles><profile><id>p</id><properties>"
            + "<shelfmark.sourceDirectory>docs</shelfmark.sourceDirectory>"
            + "</properties></profile></profiles>",
      })
  void aPropertyOfItsOwnPomMeansThisModule(String pom) throws IOException {
    MavenProject core = reactor.project("core", pom);
    reactor.document("api/docs/index.md").project("api", "");

    assertThat(isPassedOver(core, "docs", LIFECYCLE)).isFalse();
  }

  @Test
  void itsOwnPomMeansThisModule() throws IOException {
    MavenProject core = reactor.project("core", plugin(DOCS));
    MavenProject util =
        reactor.project(
            "util", plugin("<executions><execution>" + DOCS + "</execution></executions>"));
    MavenProject managed =
        reactor.project(
            "managed",
            plugin(DOCS)
                .replace("<plugins>", "<pluginManagement><plugins>")
                .replace("</plugins>", "</plugins></pluginManagement>"));
    reactor.document("api/docs/index.md").project("api", "");

    assertThat(isPassedOver(core, "docs", LIFECYCLE)).isFalse();
    assertThat(isPassedOver(util, "docs", LIFECYCLE)).isFalse();
    assertThat(isPassedOver(managed, "docs", LIFECYCLE)).isFalse();
  }

  @Test
  void whatIsSaidOfAllModulesHoldsForThoseThatHaveIt() throws IOException {
    MavenProject parent =
        reactor.project("parent", "<modules><module>../core</module></modules>" + plugin(DOCS));
    MavenProject core = reactor.project("core", "");
    assertThat(isPassedOver(core, "docs", CLI)).isFalse();
    assertThat(isPassedOver(parent, "docs", CLI)).isFalse();

    reactor.document("api/docs/index.md").project("api", "");

    assertThat(isPassedOver(core, "docs", CLI)).isTrue();
    assertThat(isPassedOver(parent, "docs", CLI)).isTrue();
  }

  @Test
  void aParentThatKeepsThePluginToItselfMeansItself() throws IOException {
    MavenProject parent =
        reactor.project(
            "parent",
            "<modules><module>../core</module></modules>"
                + plugin("<inherited>false</inherited>" + DOCS));
    reactor.document("core/docs/index.md").project("core", "");

    assertThat(isPassedOver(parent, "docs", LIFECYCLE)).isFalse();
  }

  @Test
  void modulesThatAreNotSelectedCountToo() throws IOException {
    MavenProject core = reactor.project("core", "");
    reactor.document("api/docs/index.md").project("api", "");
    MavenSession session = reactor.session();
    session.setProjects(java.util.List.of(core));

    assertThat(isPassedOver(session, core, "docs", CLI)).isTrue();
    assertThat(isPassedOver(session, core, null, CLI)).isTrue();
  }

  @Test
  void aProjectBuiltAloneIsPassedOverIfAPhaseOfItsParentRunsTheGoal() {
    MavenProject core = reactor.project("core", "");
    core.setParent(new MavenProject());

    assertThat(isPassedOver(core, null, LIFECYCLE)).isTrue();
    assertThat(isPassedOver(core, "docs", LIFECYCLE)).isTrue();
    assertThat(isPassedOver(core, null, CLI)).isFalse();
  }

  @Test
  void aProjectBuiltAloneIsNotIfThePluginIsItsOwn() {
    MavenProject core = reactor.project("core", plugin(""));
    core.setParent(new MavenProject());

    assertThat(isPassedOver(core, null, LIFECYCLE)).isFalse();
  }

  @Test
  void aProjectWithoutAParentIsNot() {
    assertThat(isPassedOver(reactor.project("core", ""), null, LIFECYCLE)).isFalse();
  }

  @Test
  void theCommandLineMeansAProjectThatIsBuiltAlone() {
    MavenProject core = reactor.project("core", "");
    core.setParent(new MavenProject());
    MavenSession session = reactor.session();
    session.getUserProperties().setProperty("shelfmark.sourceDirectory", "docs");

    assertThat(isPassedOver(session, core, "docs", LIFECYCLE)).isFalse();
  }

  @Test
  void aParentWithoutItsModulesIsPassedOver() {
    MavenProject parent =
        reactor.project("parent", "<modules><module>core</module></modules>" + plugin(""));

    assertThat(isPassedOver(parent, null, CLI)).isTrue();
  }

  @Test
  void theLineNamesTheModuleAndTheDirectory() throws IOException {
    MavenProject core = reactor.project("core", "");
    MavenProject api = reactor.document("api/site.yml").project("api", "");

    assertThat(line(core)).isEqualTo("core has no src/docs; nothing to build");
    assertThat(line(api))
        .isEqualTo(
            "api has no src/docs; nothing to build"
                + " (to build the site.yml beside its POM, set <sourceDirectory>)");
  }

  private String line(MavenProject project) {
    MavenSession session = reactor.session();
    return new MissingSource(session, project, TestReactor.goal(CLI))
        .line(Directories.of(project, session, null, null, null));
  }
}
