package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.testing.BuiltSite;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
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
}
