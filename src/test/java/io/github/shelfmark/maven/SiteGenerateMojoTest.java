package io.github.shelfmark.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.testing.BuiltSite;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.MavenExecutionPlan;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Settings;
import org.codehaus.plexus.PlexusContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The goal, with its parameters injected by Maven itself. */
@MojoTest
@Basedir("src/test/resources/unit/site")
class SiteGenerateMojoTest {
  private static final String TARGET = "../../../../../target/unit/";

  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void setUpLikeARealBuild() {
    project.setFile(new File("src/test/resources/unit/site/pom.xml").getAbsoluteFile());
    project.setArtifactId("site");
    project.setName("A project");
    project.setVersion("2.1");
    Mockito.lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "outputDirectory", value = TARGET + "plain")
  @MojoParameter(name = "workDirectory", value = TARGET + "plain-work")
  void buildsWhatThePomConfigures(SiteGenerateMojo goal) throws Exception {
    goal.execute();

    BuiltSite site = BuiltSite.at(Path.of("target/unit/plain"));
    assertThat(site.page("guide/one.html").title()).isEqualTo("Eins | A project");
    assertThat(site.page("guide/one.html").select("nav.tree").text()).contains("Anleitung");
    assertThat(site.page("guide/one.html").select("html").attr("lang")).isEqualTo("de");
    assertThat(site.page("guide/deep/two.html").select(".breadcrumbs").text())
        .contains("Anleitung", "Deep");
    assertThat(site.bodyLinks("index.html")).containsExactly("/guide/one.html Weiter");
    assertThat(site.page("index.html").select(".header .version").text()).isEqualTo("2.1");
    site.requireEveryLocalLinkToExist();
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "outputDirectory", value = TARGET + "skipped")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingIfSkipped(SiteGenerateMojo goal) throws Exception {
    goal.execute();

    assertThat(Path.of("target/unit/skipped")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "sourceDirectory", value = "src/nowhere")
  @MojoParameter(name = "outputDirectory", value = TARGET + "nowhere")
  void failsWithOneLineIfThereIsNoSource(SiteGenerateMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 error in the documents; ")
        .hasMessageEndingWith(" is unchanged");
    assertThat(Path.of("target/unit/nowhere")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "sources", value = "<source>src/docs</source><source>src/gone</source>")
  @MojoParameter(name = "outputDirectory", value = TARGET + "sources")
  void failsIfOneOfTheSourcesIsMissing(SiteGenerateMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 error in the documents; ");
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "dialect", value = "comonmark")
  @MojoParameter(name = "outputDirectory", value = TARGET + "dialect")
  void checksTheConfigurationOfThePom(SiteGenerateMojo goal) {
    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    assertThat(Files.exists(Path.of("target/unit/dialect"))).isFalse();
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "outputDirectory", value = TARGET + "passed-over")
  void passesOverAModuleWithoutDocuments(SiteGenerateMojo goal) throws Exception {
    project.setFile(new File("target/unit/module/pom.xml").getAbsoluteFile());
    Mockito.lenient()
        .when(session.getAllProjects())
        .thenReturn(List.of(project, new MavenProject()));
    List<String> log = new ArrayList<>();
    goal.setLog(new ListLog(log));

    goal.execute();

    assertThat(log).containsExactly("I site has no src/docs; nothing to build");
    assertThat(Path.of("target/unit/passed-over")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "sourceDirectory", value = "src/values")
  @MojoParameter(name = "filter", value = "of.pom,of.command")
  @MojoParameter(name = "outputDirectory", value = TARGET + "filter")
  @MojoParameter(name = "workDirectory", value = TARGET + "filter-work")
  void showsTheValuesThatTheFilterNames(SiteGenerateMojo goal) throws Exception {
    project.getProperties().setProperty("of.pom", "1 < 2");
    session.getUserProperties().setProperty("of.command", "given");

    goal.execute();

    assertThat(BuiltSite.at(Path.of("target/unit/filter")).page("index.html").text())
        .contains("2.1, 1 < 2, given, ${of.other}");
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "skip", value = "true")
  void visitsTheModulesIfCalledByName(SiteGenerateMojo goal) throws Exception {
    MavenProject other = new MavenProject();
    other.setArtifactId("other");
    Mockito.lenient().when(session.getProjects()).thenReturn(List.of(project, other));
    Mockito.lenient().when(session.getTopLevelProject()).thenReturn(project);
    Mockito.lenient().when(session.clone()).thenReturn(session);
    Mockito.lenient().when(session.getResult()).thenReturn(new DefaultMavenExecutionResult());
    MojoExecution called = TestReactor.goal(MojoExecution.Source.CLI);
    MavenExecutionPlan plan = Mockito.mock(MavenExecutionPlan.class);
    Mockito.when(plan.getMojoExecutions()).thenReturn(List.of(called));
    LifecycleExecutor lifecycle = Mockito.mock(LifecycleExecutor.class);
    Mockito.when(lifecycle.calculateExecutionPlan(Mockito.any(), Mockito.anyString()))
        .thenReturn(plan);
    BuildPluginManager plugins = Mockito.mock(BuildPluginManager.class);
    setVariableValueToObject(goal, "execution", called);
    setVariableValueToObject(
        goal, "modules", new Modules(lifecycle, plugins, Mockito.mock(PlexusContainer.class)));
    List<String> log = new ArrayList<>();
    goal.setLog(new ListLog(log));

    goal.execute();

    assertThat(log).containsExactly("I Shelfmark is skipped in site.");
    Mockito.verify(session).setCurrentProject(other);
    Mockito.verify(plugins).executeMojo(session, called);
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "sourceDirectory", value = "src/values")
  @MojoParameter(name = "filter", value = "of.settings")
  @MojoParameter(name = "outputDirectory", value = TARGET + "secret")
  @MojoParameter(name = "workDirectory", value = TARGET + "secret-work")
  void refusesWhatOnlyTheSettingsSay(SiteGenerateMojo goal) {
    project.getProperties().setProperty("of.settings", "secret");
    Profile profile = new Profile();
    profile.setId("work");
    profile.addProperty("of.settings", "secret");
    Settings settings = new Settings();
    settings.addProfile(profile);
    Mockito.lenient().when(session.getSettings()).thenReturn(settings);
    project.setInjectedProfileIds("external", List.of("work"));

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 error");
    assertThat(Path.of("target/unit/secret")).doesNotExist();
  }
}
