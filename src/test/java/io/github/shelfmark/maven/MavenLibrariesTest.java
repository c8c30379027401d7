package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.JarMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that Maven's own resolver finds in a small local repository. */
@MojoTest
class MavenLibrariesTest {
  private static final Library CHALK = Library.of("a test", "org.chalk.Chalk", "org.chalk:chalk:2");

  @Inject private RepositorySystem system;

  @TempDir private Path directory;

  private final List<Finding> findings = new ArrayList<>();
  private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
  private MavenSession session;
  private MavenProject project;

  @BeforeEach
  void makeARepository() throws IOException {
    JarMaker maker = new JarMaker(Files.createDirectories(directory.resolve("jars")));
    Path dust =
        maker.jar("dust", Map.of("org/chalk/Dust.java", "package org.chalk; public class Dust {}"));
    Path chalk =
        maker.jar(
            "chalk",
            Map.of(
                "org/chalk/Chalk.java",
                """
                package org.chalk;
                public class Chalk implements java.util.function.Supplier<Object> {
                  public Object get() {
                    return new Dust().getClass().getSimpleName();
                  }
                }
                """),
            dust);
    deploy("dust", "1", dust, "");
    deploy(
        "chalk",
        "2",
        chalk,
        dependency("dust", "1", "compile")
            + dependency("left-out", "1", "test")
            + dependency("provided", "1", "provided"));
    deploy("broken", "1", chalk, dependency("gone", "3", "compile"));
    DefaultRepositorySystemSession repositories = MavenRepositorySystemUtils.newSession();
    repositories.setLocalRepositoryManager(
        system.newLocalRepositoryManager(
            repositories, new LocalRepository(directory.resolve("repository").toFile())));
    repositories.setOffline(true);
    session = mock(MavenSession.class);
    when(session.getRepositorySession()).thenReturn(repositories);
    when(session.getRequest()).thenReturn(request);
    project = mock(MavenProject.class);
    when(project.getRemotePluginRepositories())
        .thenReturn(
            List.of(
                new RemoteRepository.Builder("central", "default", "https://repo.invalid")
                    .build()));
  }

  private static String dependency(String artifact, String version, String scope) {
    return "<dependency><groupId>org.chalk</groupId><artifactId>%s</artifactId><version>%s</version><scope>%s</scope></dependency>"
        .formatted(artifact, version, scope);
  }

  private void deploy(String artifact, String version, Path jar, String dependencies)
      throws IOException {
    Path target =
        Files.createDirectories(
            directory.resolve("repository/org/chalk/" + artifact + "/" + version));
    String name = artifact + "-" + version;
    Files.copy(jar, target.resolve(name + ".jar"));
    Files.writeString(
        target.resolve(name + ".pom"),
        """
        <project><modelVersion>4.0.0</modelVersion><groupId>org.chalk</groupId>
        <artifactId>%s</artifactId><version>%s</version>
        <dependencies>%s</dependencies></project>
        """
            .formatted(artifact, version, dependencies));
  }

  private MavenLibraries libraries() {
    return new MavenLibraries(system, session, project);
  }

  private void endSession() {
    request.getExecutionListener().sessionEnded(mock(ExecutionEvent.class));
  }

  @Test
  void loadsAnArtifactAndItsDependencies() {
    Supplier<?> chalk =
        libraries().adapter(CHALK, Supplier.class, "org.chalk.Chalk", findings::add).orElseThrow();

    assertThat(chalk.get()).isEqualTo("Dust");
    assertThat(findings).isEmpty();
    endSession();
  }

  @Test
  void projectsOfOneSessionShareTheClassLoaderUntilItEnds() {
    ClassLoader first = libraries().load(CHALK, findings::add).orElseThrow();

    assertThat(libraries().load(CHALK, findings::add)).containsSame(first);
    endSession();
    assertThat(first.getResource("org/chalk/Chalk.class")).isNull();
    assertThat(libraries().load(CHALK, findings::add).orElseThrow()).isNotSameAs(first);
    endSession();
  }

  @Test
  void reportsWhatIsMissingOffline() {
    Library missing =
        Library.of(
            "the directive \"sketch\"", "A", "org.chalk:nothing:1:jar:linux", "org.chalk:chalk:2");

    assertThat(libraries().load(missing, findings::add)).isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.LIBRARY);
              assertThat(finding.message())
                  .isEqualTo(
                      "the directive \"sketch\" needs org.chalk:nothing:1:jar:linux,"
                          + " org.chalk:chalk:2: Maven is offline, and the local repository does"
                          + " not have org.chalk:nothing:jar:linux:1");
              assertThat(finding.hint())
                  .isEqualTo(
                      "Fetch it with: mvn dependency:get -Dartifact=org.chalk:nothing:1:jar:linux"
                          + " && mvn dependency:get -Dartifact=org.chalk:chalk:2");
            });
    endSession();
  }

  @Test
  void reportsAMissingDependency() {
    Library broken = Library.of("a test", "A", "org.chalk:broken:1");

    assertThat(libraries().load(broken, findings::add)).isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "a test needs org.chalk:broken:1: Maven is offline, and the local"
                            + " repository does not have org.chalk:gone:jar:3"));
    endSession();
  }

  @Test
  void touchesNothingBeforeItIsAsked() {
    MavenSession untouched = mock(MavenSession.class);

    assertThat(new MavenLibraries(system, untouched, project).key()).isEmpty();
    verifyNoInteractions(untouched);
  }
}
