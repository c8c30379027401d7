package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
class ServeMojoTest {
  private static final String TARGET = "../../../../../target/unit/";
  private static final long LIMIT = 60_000;

  @Inject private MavenProject project;
  @Inject private MavenSession session;

  @BeforeEach
  void setUpLikeARealBuild() {
    project.setFile(new File("src/test/resources/unit/site/pom.xml").getAbsoluteFile());
    project.setArtifactId("site");
    Mockito.lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
  }

  @Test
  @InjectMojo(goal = "serve")
  @MojoParameter(name = "port", value = "0")
  @MojoParameter(name = "poll", value = "true")
  @MojoParameter(name = "outputDirectory", value = TARGET + "served")
  @MojoParameter(name = "workDirectory", value = TARGET + "served-work")
  void servesUntilItIsInterrupted(ServeMojo goal) throws Exception {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    AtomicReference<Throwable> failure = new AtomicReference<>();
    goal.setLog(new ListLog(lines));
    Thread maven =
        new Thread(
            () -> {
              try {
                goal.execute();
              } catch (Exception e) {
                failure.set(e);
              }
            });
    maven.start();
    long end = System.nanoTime() + LIMIT * 1_000_000;
    while (String.join("\n", lines).lines().noneMatch(line -> line.contains(" document"))) {
      assertThat(System.nanoTime()).as("%s", lines).isLessThan(end);
      assertThat(failure.get()).isNull();
      Thread.sleep(20);
    }
    maven.interrupt();
    maven.join(LIMIT);

    assertThat(maven.isAlive()).isFalse();
    assertThat(failure.get()).isNull();
    assertThat(lines.get(0)).startsWith("I Serving ").contains("http://localhost:");
    assertThat(Path.of("target/unit/served")).doesNotExist();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("shelfmark-"));
  }

  @Test
  @InjectMojo(goal = "serve")
  @MojoParameter(name = "port", value = "70000")
  void saysWhichPortsThereAre(ServeMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("70000");
  }

  @Test
  @InjectMojo(goal = "serve")
  @MojoParameter(name = "editor", value = "javascript://{file}")
  void opensOnlyEditors(ServeMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("opens no editor");
  }
}
