package io.github.shelfmark.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.logging.Logger;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

/** What the goals of a session see that it has prepared. */
class BesideSitePluginTest {
  private static final String EXTENSIONS = "<extensions>true</extensions>";

  @TempDir private Path root;
  private TestReactor reactor;
  private final Logger logger = Mockito.mock(Logger.class);
  private final List<Xpp3Dom> seen = new ArrayList<>();

  @BeforeEach
  void reactor() throws Exception {
    reactor = new TestReactor(root);
    reactor.document("lib/src/site/markdown/index.md");
    Files.writeString(root.resolve("lib/src/site/site.xml"), "<site><body/></site>");
  }

  private MavenProject project(String name, String pom) {
    MavenProject project = reactor.project(name, pom);
    project.getBuild().setDirectory(root.resolve(name).resolve("target").toString());
    return project;
  }

  private static MojoExecution goal(String artifact, String name) {
    Plugin plugin = new Plugin();
    plugin.setArtifactId(artifact);
    plugin.setVersion("3.21.0");
    MojoExecution goal = new MojoExecution(plugin, name, "default-" + name);
    goal.setConfiguration(new Xpp3Dom("configuration"));
    return goal;
  }

  /** Runs goals of a project as Maven does: its listener is told before each. */
  private MavenSession run(MavenProject project, MojoExecution... goals) throws Exception {
    MavenSession session = reactor.session();
    ExecutionListener later = Mockito.mock(ExecutionListener.class);
    Mockito.doAnswer(
            call -> {
              ExecutionEvent event = call.getArgument(0);
              seen.add(event.getMojoExecution().getConfiguration());
              return null;
            })
        .when(later)
        .mojoStarted(Mockito.any());
    session.getRequest().setExecutionListener(later);
    BesideSitePlugin beside = new BesideSitePlugin();
    setVariableValueToObject(beside, "repositorySystem", Mockito.mock(RepositorySystem.class));
    setVariableValueToObject(beside, "logger", logger);
    beside.afterProjectsRead(session);
    for (MojoExecution goal : goals) {
      ExecutionEvent event = Mockito.mock(ExecutionEvent.class);
      Mockito.lenient().when(event.getMojoExecution()).thenReturn(goal);
      Mockito.lenient().when(event.getProject()).thenReturn(project);
      session.getRequest().getExecutionListener().mojoStarted(event);
    }
    return session;
  }

  private static boolean isPrepared(Xpp3Dom configuration) {
    return configuration.getChild("siteDirectory") != null;
  }

  @Test
  void itsGoalIsPreparedBeforeAnybodySeesIt() throws Exception {
    MavenProject project = project("lib", TestReactor.plugin(EXTENSIONS));
    run(
        project,
        goal("shelfmark-maven-plugin", "site-generate"),
        goal("maven-site-plugin", "site"));

    assertThat(seen).hasSize(2);
    assertThat(seen.get(0).getChildCount()).isZero();
    assertThat(isPrepared(seen.get(1))).isTrue();
    assertThat(seen.get(1).getChild("moduleExcludes")).isNotNull();
  }

  @Test
  void otherGoalsOfItStayAsTheyAre() throws Exception {
    MavenProject project = project("lib", TestReactor.plugin(EXTENSIONS));
    run(project, goal("maven-site-plugin", "attach-descriptor"), goal("maven-jar-plugin", "site"));

    assertThat(seen).noneMatch(BesideSitePluginTest::isPrepared);
  }

  @Test
  void withoutExtensionsOrWithoutThePluginNothingListens() throws Exception {
    MavenProject without = project("lib", TestReactor.plugin(""));
    MavenProject absent = project("other", "");
    run(without, goal("maven-site-plugin", "site"));
    run(absent, goal("maven-site-plugin", "site"));

    assertThat(seen).hasSize(2).noneMatch(BesideSitePluginTest::isPrepared);
  }

  @Test
  void onlyProjectsWithThePluginArePrepared() throws Exception {
    project("lib", TestReactor.plugin(EXTENSIONS));
    reactor.document("other/src/site/markdown/index.md");
    run(project("other", ""), goal("maven-site-plugin", "site"));

    assertThat(seen).hasSize(1).noneMatch(BesideSitePluginTest::isPrepared);
  }

  @Test
  void aSkippedBuildLeavesTheMarkdownToThePlugin() throws Exception {
    MavenProject skipped =
        project(
            "lib",
            TestReactor.plugin(EXTENSIONS + "<configuration><skip>true</skip></configuration>"));
    run(skipped, goal("maven-site-plugin", "site"));

    assertThat(isPrepared(seen.get(0))).as("it still needs a skin").isTrue();
    assertThat(seen.get(0).getChild("moduleExcludes")).isNull();
  }

  @Test
  void aDescriptorThatCannotBeWrittenIsToldAndTheGoalRuns() throws Exception {
    MavenProject project = project("lib", TestReactor.plugin(EXTENSIONS));
    Files.writeString(root.resolve("lib/target"), "a file");
    run(project, goal("maven-site-plugin", "site"));

    Mockito.verify(logger).warn(Mockito.contains("as it is"));
    assertThat(seen).hasSize(1).noneMatch(BesideSitePluginTest::isPrepared);
  }
}
