package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

@MojoTest
@Basedir("src/test/resources/unit/site")
class CheckMojoTest {
  private static final String TARGET = "../../../../../target/unit/";

  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void setUpLikeARealBuild() {
    project.setFile(new File("src/test/resources/unit/site/pom.xml").getAbsoluteFile());
    project.setArtifactId("site");
    Mockito.lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "outputDirectory", value = TARGET + "checked")
  @MojoParameter(name = "workDirectory", value = TARGET + "checked-work")
  void writesNoSite(CheckMojo goal) throws Exception {
    goal.execute();

    assertThat(Path.of("target/unit/checked")).doesNotExist();
    assertThat(Path.of("target/unit/checked-work")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sourceDirectory", value = "src/broken")
  @MojoParameter(name = "outputDirectory", value = TARGET + "broken")
  @MojoParameter(name = "workDirectory", value = TARGET + "broken-work")
  @MojoParameter(name = "reports", value = "json")
  @MojoParameter(name = "reportsDirectory", value = TARGET + "broken-reports")
  void failsWithReportsWhereSomethingIsWrong(CheckMojo goal) throws Exception {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in the documents");
    assertThat(Files.readString(Path.of("target/unit/broken-reports/shelfmark.json")))
        .contains("\"code\": \"broken-link\"", "src/broken/index.md", "\"fails\": true");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sourceDirectory", value = "src/unread")
  @MojoParameter(name = "workDirectory", value = TARGET + "unread-work")
  void saysThatAWrongConfigurationKeepsDocumentsFromBeingRead(CheckMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error; the documents were not looked at");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sourceDirectory", value = "src/broken")
  @MojoParameter(name = "workDirectory", value = TARGET + "never-work")
  @MojoParameter(name = "failOn", value = "never")
  void failsForNothingIfItIsToldSo(CheckMojo goal) {
    assertThatCode(goal::execute).doesNotThrowAnyException();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "warnings")
  void saysWhichValuesThereAre(CheckMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("failOn is \"warnings\". Did you mean \"warning\"?");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "reports", value = "sarfi")
  void saysWhichReportsThereAre(CheckMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("There is no report \"sarfi\". Did you mean \"sarif\"?");
  }
}
