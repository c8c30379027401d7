package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

@MojoTest
@Basedir("src/test/resources/unit/site")
class InitMojoTest {
  private static final String POM = "<project>\n  <artifactId>harbour</artifactId>\n</project>\n";

  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @TempDir private Path directory;
  private final Properties typed = new Properties();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void setUpAProject() throws IOException {
    Path pom = Files.writeString(directory.resolve("pom.xml"), POM);
    // The harness answers for both itself.
    Mockito.lenient().doReturn(pom.toFile()).when(project).getFile();
    Mockito.lenient().doReturn(directory.toFile()).when(project).getBasedir();
    project.setArtifactId("harbour");
    project.setName("The harbour");
    Mockito.lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
    Mockito.lenient().when(session.getUserProperties()).thenReturn(typed);
    Mockito.lenient().when(session.getExecutionRootDirectory()).thenReturn(directory.toString());
  }

  private void run(InitMojo goal) throws Exception {
    goal.setLog(new ListLog(log));
    goal.execute();
  }

  @Test
  @InjectMojo(goal = "init")
  void startsASiteAndShowsWhatThePomNeeds(InitMojo goal) throws Exception {
    run(goal);

    assertThat(log).contains("I Wrote src/docs/index.md");
    assertThat(String.join("\n", log))
        .contains(
            "put this into <project> in pom.xml, or run init with -Dpom=true:",
            "<goal>site-generate</goal>",
            ":serve\n");
    assertThat(directory.resolve("src/docs/site.yml")).content().contains("title: The harbour");
    assertThat(directory.resolve("pom.xml")).hasContent(POM);
  }

  @Test
  @InjectMojo(goal = "init")
  void takesShortPropertiesFromTheCommandLine(InitMojo goal) throws Exception {
    typed.setProperty("pom", "true");
    typed.setProperty("jvmConfig", "true");
    run(goal);

    assertThat(directory.resolve("pom.xml")).content().contains("<goal>site-generate</goal>");
    assertThat(directory.resolve(".mvn/jvm.config")).content().contains("UseSerialGC");
    assertThat(log).contains("I Wrote pom.xml", "I Wrote .mvn/jvm.config");
    assertThat(String.join("\n", log)).contains("\n    mvn shelfmark:serve\n");
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "pom", value = "true")
  void takesParametersToo(InitMojo goal) throws Exception {
    run(goal);

    assertThat(directory.resolve("pom.xml")).content().contains("<goal>site-generate</goal>");
  }

  @Test
  @InjectMojo(goal = "init")
  void worksWithoutAPom(InitMojo goal) throws Exception {
    Files.delete(directory.resolve("pom.xml"));
    Mockito.doReturn(null).when(project).getFile();
    typed.setProperty("pom", "true");
    run(goal);

    assertThat(log).contains("I Wrote pom.xml", "I Wrote src/docs/guide/blocks.md");
    assertThat(directory.resolve("pom.xml")).content().contains("<packaging>pom</packaging>");
  }

  @Test
  @InjectMojo(goal = "init")
  void saysWhatWillBecomeOfAnotherToolsFilesAndWritesNothing(InitMojo goal) throws Exception {
    Files.createDirectories(directory.resolve("docs"));
    Files.writeString(directory.resolve("docs/index.md"), "# Home\n");
    typed.setProperty("from", "docs");
    typed.setProperty("pom", "true");
    run(goal);

    assertThat(log).contains("I docs is a directory of documents, 1 file.", "I     index.md -> /");
    assertThat(log).contains("I 1 page. Nothing was changed.");
    assertThat(directory.resolve("src")).doesNotExist();
    assertThat(directory.resolve("pom.xml")).hasContent(POM);
  }

  @Test
  @InjectMojo(goal = "init")
  void leavesTheDocumentsOfAnotherToolAlone(InitMojo goal) throws Exception {
    Files.createDirectories(directory.resolve("src/site/markdown"));
    Files.writeString(directory.resolve("src/site/markdown/index.md"), "# Home\n");
    run(goal);

    assertThat(log.get(0)).startsWith("I src/site has documents already");
    assertThat(directory.resolve("src/docs")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "sourceDirectory", value = "../elsewhere")
  void writesNothingOutsideOfTheProject(InitMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("nothing is written outside of the project");
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "from", value = "hugo")
  void saysWhichKindsThereAre(InitMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageEndingWith("There are jekyll, maven-site, jbake, docs.");
  }
}
