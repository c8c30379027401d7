package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** A list parameter that nobody set overrides nothing; Maven makes it an empty list. */
@MojoTest
@Basedir("src/test/resources/unit/provided")
class ProvidedParameterTest {
  private static final String TARGET = "../../../../../target/unit/";

  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void setUpLikeARealBuild() {
    project.setFile(new File("src/test/resources/unit/provided/pom.xml").getAbsoluteFile());
    Mockito.lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "outputDirectory", value = TARGET + "provided")
  @MojoParameter(name = "workDirectory", value = TARGET + "provided-work")
  void whatSiteYmlProvidesIsRead(SiteGenerateMojo goal) throws Exception {
    goal.execute();

    assertThat(Path.of("target/unit/provided/index.html")).exists();
  }

  @Test
  @InjectMojo(goal = "site-generate")
  @MojoParameter(name = "outputDirectory", value = TARGET + "provided-empty")
  @MojoParameter(name = "workDirectory", value = TARGET + "provided-empty-work")
  @MojoParameter(name = "provided", value = "")
  void anEmptyParameterIsNotSet(SiteGenerateMojo goal) throws Exception {
    goal.execute();

    assertThat(Path.of("target/unit/provided-empty/index.html")).exists();
  }
}
