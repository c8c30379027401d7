package io.github.shelfmark.maven;

import static org.apache.maven.plugin.MojoExecution.Source.CLI;
import static org.apache.maven.plugin.MojoExecution.Source.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.MavenExecutionPlan;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {
  private static final String TASK =
      "io.github.shelfmark:shelfmark-maven-plugin:7:site-generate@default-cli";

  @TempDir private Path root;

  private final LifecycleExecutor lifecycle = mock(LifecycleExecutor.class);
  private final BuildPluginManager plugins = mock(BuildPluginManager.class);
  private final MojoExecution goal = TestReactor.goal(CLI);
  private final List<String> visited = new ArrayList<>();
  private final Map<String, Exception> failures = new TreeMap<>();
  private final List<String> log = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private TestReactor reactor;

  @SuppressWarnings("NullAway.Init")
  private MavenProject core;

  @SuppressWarnings("NullAway.Init")
  private MavenProject top;

  @BeforeEach
  void aReactorWhoseTopIsInTheMiddle() throws Exception {
    reactor = new TestReactor(root);
    core = reactor.project("core", "");
    top = reactor.project("top", "<packaging>pom</packaging>");
    top.setExecutionRoot(true);
    reactor.project("api", "");
    MavenExecutionPlan plan = mock(MavenExecutionPlan.class);
    when(plan.getMojoExecutions()).thenReturn(List.of(goal));
    when(lifecycle.calculateExecutionPlan(any(), eq(TASK))).thenReturn(plan);
    doAnswer(
            call -> {
              call(call.<MavenSession>getArgument(0).getCurrentProject().getArtifactId());
              return null;
            })
        .when(plugins)
        .executeMojo(any(), eq(goal));
  }

  private void call(String project) throws Exception {
    visited.add(project);
    if (failures.containsKey(project)) {
      throw failures.get(project);
    }
  }

  private void visit(MavenSession session) throws Exception {
    new Modules(lifecycle, plugins, mock(PlexusContainer.class))
        .visit(session, goal, this::here, new ListLog(log));
  }

  private void here() throws MojoFailureException {
    visited.add("here");
    if (failures.get("top") instanceof MojoFailureException failure) {
      throw failure;
    }
  }

  @Test
  void theGoalByItsNameWaitsForModules() {
    MavenSession session = reactor.session();

    assertThat(Modules.waitFor(session, top, goal)).isTrue();
    // Called by the visit itself.
    assertThat(Modules.waitFor(session, core, goal)).isFalse();
    assertThat(Modules.waitFor(session, top, TestReactor.goal(LIFECYCLE))).isFalse();
    session.setProjects(List.of(top));
    assertThat(Modules.waitFor(session, top, goal)).isFalse();
  }

  @Test
  void visitsEachProjectInOrder() throws Exception {
    MavenSession session = reactor.session();

    visit(session);

    assertThat(visited).containsExactly("core", "here", "api");
    assertThat(session.getResult().getBuildSummary(core)).isInstanceOf(BuildSuccess.class);
    // Maven's own business.
    assertThat(session.getResult().getBuildSummary(top)).isNull();
  }

  @Test
  void aFailureKeepsNoOtherModuleFromBeingBuilt() {
    failures.put("core", new MojoFailureException("2 errors"));
    failures.put("top", new MojoFailureException("1 error"));
    MavenSession session = reactor.session();

    assertThatThrownBy(() -> visit(session))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("2 of 3 modules failed:\n    core: 2 errors\n    top: 1 error");
    assertThat(visited).containsExactly("core", "here", "api");
    assertThat(session.getResult().getBuildSummary(core)).isInstanceOf(BuildFailure.class);
  }

  @Test
  void whatIsNoMistakeOfTheUserKeepsItsCause() {
    Exception bug = new IllegalStateException("broken");
    failures.put("core", bug);
    failures.put("api", new MojoFailureException("1 error"));

    assertThatThrownBy(() -> visit(reactor.session()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("core: broken")
        .hasMessageContaining("api: 1 error")
        .hasCause(bug);
  }

  @Test
  void aProjectThatFailedBeforeHasStillFailed() throws Exception {
    MavenSession session = reactor.session();
    session
        .getResult()
        .addBuildSummary(new BuildFailure(core, 1, new IllegalStateException("no tests")));

    visit(session);

    assertThat(session.getResult().getBuildSummary(core)).isInstanceOf(BuildFailure.class);
  }

  @Test
  void theThreadsClassLoaderIsPutBack() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    failures.put("core", new MojoFailureException("1 error"));

    assertThatThrownBy(() -> visit(reactor.session())).isInstanceOf(MojoFailureException.class);

    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }
}
