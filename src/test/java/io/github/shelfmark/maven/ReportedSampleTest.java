package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.report.ReportFormat;
import java.io.File;
import java.io.IOException;
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

/**
 * The reports of a sample of documents in which much is wrong are exactly those that are kept. They
 * are written anew with {@code -Dgolden.update}.
 */
@MojoTest
@Basedir("src/test/resources/checks")
class ReportedSampleTest {
  private static final Path KEPT = Path.of("src/test/resources/checks/reports");
  private static final Path WRITTEN = Path.of("target/checks/reports");

  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void setUpLikeARealBuild() {
    project.setFile(new File("src/test/resources/checks/pom.xml").getAbsoluteFile());
    project.setArtifactId("sample");
    Mockito.lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sourceDirectory", value = "sample")
  @MojoParameter(name = "workDirectory", value = "../../../../target/checks/work")
  @MojoParameter(name = "reports", value = "sarif,junit,json")
  @MojoParameter(name = "reportsDirectory", value = "../../../../target/checks/reports")
  void reportsAreTheSameBytes(CheckMojo goal) throws Exception {
    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    for (ReportFormat format : ReportFormat.values()) {
      String written = withoutVersion(WRITTEN.resolve(format.file()));
      Path kept = KEPT.resolve(format.file());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(KEPT);
        Files.writeString(kept, written);
      }
      assertThat(written).isEqualTo(Files.readString(kept));
    }
  }

  private static String withoutVersion(Path report) throws IOException {
    return Files.readString(report)
        .replaceAll("(\"(?:shelfmark|version)\": \")[0-9.]+-SNAPSHOT\"", "$1VERSION\"");
  }
}
