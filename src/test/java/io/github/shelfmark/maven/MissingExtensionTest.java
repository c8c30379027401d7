package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class MissingExtensionTest {
  @TempDir private Path root;

  private Optional<String> line(String plugin, String... goals) {
    TestReactor reactor = new TestReactor(root);
    MavenProject project = reactor.project("lib", plugin);
    MavenSession session = reactor.session();
    session.getRequest().setGoals(List.of(goals));
    return new MissingExtension(Mockito.mock(RepositorySystem.class), session, project)
        .line(Directories.of(project, session, null, null, null));
  }

  private void descriptor(String xml) throws IOException {
    Path site = Files.createDirectories(root.resolve("lib/src/site"));
    Files.writeString(site.resolve("site.xml"), xml);
  }

  @Test
  void reportsOfThisBuildWithoutAWayBackAreTold() {
    for (String goal :
        List.of("site", "site-deploy", "site:site", "org.apache:maven-site-plugin:3.21.0:site")) {
      assertThat(line(TestReactor.plugin(""), goal))
          .as(goal)
          .hasValueSatisfying(line -> assertThat(line).contains("<extensions>true</extensions>"));
    }
    assertThat(line("", "site")).as("named on the command line").isPresent();
  }

  @Test
  void reportsThatAreThereAreTold() throws IOException {
    assertThat(line(TestReactor.plugin(""), "site-generate")).isEmpty();
    Path output = Files.createDirectories(root.resolve("lib/target/site"));
    Files.writeString(output.resolve("project-info.html"), "");

    assertThat(line(TestReactor.plugin(""), "site-generate")).isPresent();
  }

  @Test
  void nothingIsMissingWithExtensionsOrWithAMenu() throws IOException {
    assertThat(line(TestReactor.plugin("<extensions>true</extensions>"), "site")).isEmpty();
    descriptor("<site><body><links><item name='H' href='index.html'/></links></body></site>");
    assertThat(line(TestReactor.plugin(""), "site")).isEmpty();
    descriptor("<site><body><menu ref='reports'/></body></site>");
    assertThat(line(TestReactor.plugin(""), "site")).isPresent();
  }

  @Test
  void theDescriptorIsThatOfTheSiteDirectory() throws IOException {
    String elsewhere =
        TestReactor.plugin("")
            .replace(
                "<plugins>",
                "<plugins><plugin><artifactId>maven-site-plugin</artifactId><configuration>"
                    + "<siteDirectory>content</siteDirectory></configuration></plugin>");
    assertThat(line(elsewhere, "site"))
        .hasValueSatisfying(line -> assertThat(line).endsWith("a menu to content/site.xml."));
    Path site = Files.createDirectories(root.resolve("lib/content"));
    Files.writeString(
        site.resolve("site.xml"),
        "<site><body><links><item name='H' href='index.html'/></links></body></site>");
    assertThat(line(elsewhere, "site")).isEmpty();
  }
}
