package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoriesTest {
  @TempDir private Path base;

  private Directories directories(boolean pom, @Nullable File source, @Nullable File output) {
    MavenProject project = new MavenProject(new Model());
    if (pom) {
      project.setFile(base.resolve("pom.xml").toFile());
    }
    return Directories.of(project, session(), source, output, null);
  }

  @SuppressWarnings("deprecation") // no other constructor works without a container
  private MavenSession session() {
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setBaseDirectory(base.toFile());
    return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
  }

  @Test
  void aProjectsDocumentsAreInTheDefaultDirectory() {
    assertThat(directories(true, null, base.resolve("out").toFile()))
        .isEqualTo(
            new Directories(
                base,
                base.resolve("src/docs"),
                base.resolve("out"),
                base.resolve("target/shelfmark")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site.yml", "site.yaml", "_config.yml", "_config.yaml", "jbake.properties"})
  void withoutPomTheDirectoryItselfCanBeTheSource(String config) throws IOException {
    assertThat(directories(false, null, null).source()).isEqualTo(base.resolve("src/docs"));
    Files.createFile(base.resolve(config));
    assertThat(directories(false, null, null).source()).isEqualTo(base);
    assertThat(directories(true, null, null).source()).isEqualTo(base.resolve("src/docs"));
  }

  @Test
  void uninterpolatedParametersHaveTheirDefault() {
    assertThat(directories(false, null, new File("${project.basedir}/target/site")).output())
        .isEqualTo(base.resolve("target/site"));
  }

  @Test
  void relativePathsStartAtTheProject() {
    assertThat(directories(true, new File("a/../docs"), null).source())
        .isEqualTo(base.resolve("docs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/jbake", "src/jbake"})
  void aProjectWithoutDocsMayHaveASourceOfJbake(String jbake) throws IOException {
    Files.createDirectories(base.resolve(jbake).resolve("content"));
    assertThat(directories(true, null, null).source()).isEqualTo(base.resolve("src/docs"));
    Files.createFile(base.resolve(jbake).resolve("jbake.properties"));
    assertThat(directories(true, null, null).source()).isEqualTo(base.resolve(jbake));
    assertThat(directories(true, null, null).choice(new MavenProject(), false)).isEmpty();
    Files.createDirectories(base.resolve("src/docs"));
    assertThat(directories(true, null, null).source()).isEqualTo(base.resolve("src/docs"));
    assertThat(directories(true, null, null).choice(new MavenProject(), false))
        .hasValue("Building src/docs; to build " + jbake + " instead, set <sourceDirectory>.");
  }

  @Test
  void aMavenSiteWithMarkdownComesBeforeJbakeAndOneWithoutBehind() throws IOException {
    Files.createDirectories(base.resolve("src/jbake"));
    Files.createFile(base.resolve("src/jbake/jbake.properties"));
    Files.createDirectories(base.resolve("src/site/apt"));
    assertThat(directories(true, null, null).source()).isEqualTo(base.resolve("src/jbake"));
    Files.createDirectories(base.resolve("src/site/markdown"));
    assertThat(directories(true, null, null).source()).isEqualTo(base.resolve("src/site"));
    assertThat(directories(true, null, null).choice(new MavenProject(), false))
        .hasValue("Building src/site; to build src/jbake instead, set <sourceDirectory>.");
    assertThat(directories(true, null, null).choice(new MavenProject(), true)).isEmpty();
  }
}
