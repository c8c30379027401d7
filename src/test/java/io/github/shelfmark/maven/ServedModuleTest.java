package io.github.shelfmark.maven;

import static io.github.shelfmark.maven.TestReactor.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class ServedModuleTest {
  @TempDir private Path root;

  @SuppressWarnings("NullAway.Init")
  private TestReactor reactor;

  @BeforeEach
  void start() {
    reactor = new TestReactor(root);
  }

  private Optional<MavenProject> other() throws MojoFailureException {
    MavenSession session = Mockito.spy(reactor.session());
    Mockito.doReturn(root.toString()).when(session).getExecutionRootDirectory();
    return new ServedModule(
            session,
            new ReactorModules(
                session,
                Mockito.mock(org.apache.maven.project.ProjectBuilder.class),
                new SystemStreamLog()))
        .other();
  }

  @Test
  void theOnlyModuleWithDocumentsIsServed() throws Exception {
    reactor.project("top", "");
    reactor.project("core", "");
    MavenProject docs = reactor.project("docs", "");
    reactor.document("docs/src/docs/index.md");

    assertThat(other()).contains(docs);
  }

  @Test
  void withoutDocumentsTheTopSaysWhatIsMissing() throws Exception {
    reactor.project("top", "");
    reactor.project("core", "");

    assertThat(other()).isEmpty();
  }

  @Test
  void ofSeveralOneIsToBeNamed() throws Exception {
    reactor.project("top", "");
    reactor.project("core", "");
    reactor.project("docs", "");
    reactor.document("core/src/docs/index.md").document("docs/src/docs/index.md");

    assertThatThrownBy(this::other)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("2 projects have a site of their own")
        .hasMessageContaining("core, docs")
        .hasMessageContaining("mvn shelfmark:serve -pl docs");
  }

  @Test
  void oneThatIsSkippedHasNone() throws Exception {
    reactor.project("top", "");
    reactor.project("core", plugin("<configuration><skip>true</skip></configuration>"));
    MavenProject docs = reactor.project("docs", "");
    reactor.document("core/src/docs/index.md").document("docs/src/docs/index.md");

    assertThat(other()).contains(docs);
  }
}
