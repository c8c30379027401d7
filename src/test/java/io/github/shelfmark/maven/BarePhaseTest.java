package io.github.shelfmark.maven;

import static io.github.shelfmark.maven.TestReactor.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarePhaseTest {
  private static final String EXTENSION = plugin("<extensions>true</extensions>");
  private static final String GOAL = "io.github.shelfmark:shelfmark-maven-plugin:7:site-generate";

  @TempDir private Path root;

  @SuppressWarnings("NullAway.Init")
  private TestReactor reactor;

  @BeforeEach
  void start() {
    reactor = new TestReactor(root);
  }

  private List<String> goals(String... asked) {
    MavenSession session = reactor.session();
    session.getRequest().setGoals(List.of(asked));
    new BarePhase().afterProjectsRead(session);
    return session.getGoals();
  }

  @Test
  void mavenRunsAPhaseThatAllProjectsKnow() {
    reactor.project("root", EXTENSION);
    reactor.project("core", EXTENSION);

    assertThat(goals("clean", "site-generate")).containsExactly("clean", "site-generate");
  }

  @Test
  void theGoalReplacesAPhaseThatSomeDoNotKnow() {
    reactor.project("root", "");
    reactor.project("core", EXTENSION);

    assertThat(goals("clean", "site-generate", "verify")).containsExactly("clean", GOAL, "verify");
  }

  @Test
  void aPluginThatIsNoExtensionDoesNotBringThePhase() {
    reactor.project("root", EXTENSION);
    reactor.project("core", plugin(""));

    assertThat(goals("site-generate")).containsExactly(GOAL);
  }

  @Test
  void otherGoalsStayAsTheyAre() {
    reactor.project("root", EXTENSION);
    reactor.project("core", "");

    assertThat(goals("site", "shelfmark:site-generate"))
        .containsExactly("site", "shelfmark:site-generate");
  }
}
