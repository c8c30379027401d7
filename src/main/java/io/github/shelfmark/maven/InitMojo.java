package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.init.InitException;
import io.github.shelfmark.init.SourceKind;
import io.github.shelfmark.init.Start;
import io.github.shelfmark.init.StartRequest;
import io.github.shelfmark.init.Started;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Starts a site: writes its first files, where there are none, and says how the plugin gets into
 * the POM. With -Dfrom it says what will become of the files of another tool, and changes nothing.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
  /** The directory for the documents; src/docs, or with from the usual one of that tool. */
  @Parameter(property = "shelfmark.sourceDirectory")
  private @Nullable File sourceDirectory;

  /**
   * Whether to put the plugin into pom.xml, which otherwise stays as it is; without one, whether to
   * write one. On the command line also -Dpom=true.
   */
  @Parameter(property = "shelfmark.pom")
  private @Nullable String pom;

  /**
   * Whether to write .mvn/jvm.config with options that make builds faster. On the command line also
   * -DjvmConfig=true.
   */
  @Parameter(property = "shelfmark.jvmConfig")
  private @Nullable String jvmConfig;

  /**
   * The tool that the documents come from: jekyll, maven-site, jbake, or docs for plain Markdown.
   * Nothing is written then. On the command line also -Dfrom=jekyll.
   */
  @Parameter(property = "shelfmark.from")
  private @Nullable String from;

  /**
   * Whether to show each file with from, however many there are. On the command line also
   * -Dall=true.
   */
  @Parameter(property = "shelfmark.all")
  private @Nullable String all;

  /** Skips the goal. */
  @Parameter(property = "shelfmark.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init")
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init")
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init")
  private MojoExecution execution;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private RepositorySystem repositorySystem;

  @Override
  public Log getLog() {
    return new PrintableLog(super.getLog());
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Shelfmark is skipped.");
      return;
    }
    ShortProperties given = new ShortProperties(session.getUserProperties());
    InitCommands commands = InitCommands.of(project, session, execution);
    commands.requireOneProject();
    try {
      String tool = given.text("from", from);
      boolean whole = given.flag("all", all);
      if (tool.isEmpty()) {
        start(commands, given);
      } else {
        new MoveReport(commands, repositorySystem, getLog())
            .print(SourceKind.of(tool), sourceDirectory, whole);
      }
    } catch (InitException e) {
      getLog().debug(e);
      throw new MojoFailureException(Printable.lines(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoExecutionException(
          Printable.of("The source could not be read: " + e.getMessage()));
    }
  }

  private void start(InitCommands commands, ShortProperties given)
      throws InitException, MojoFailureException {
    Path base = commands.base();
    Path source =
        base.resolve(sourceDirectory == null ? Path.of("src", "docs") : sourceDirectory.toPath())
            .normalize();
    Started started =
        Start.run(
            new StartRequest(
                base,
                source,
                commands.hasPom() ? Optional.of(commands.pomFile()) : Optional.empty(),
                given.flag("pom", pom),
                commands.isInherited(),
                commands.plugin(source),
                given.flag("jvmConfig", jvmConfig)
                    ? Optional.of(commands.mavenRoot())
                    : Optional.empty(),
                sourceDirectory == null ? commands.otherSource(source) : Optional.empty(),
                commands.title(),
                commands.description()));
    for (Path file : started.written()) {
      getLog().info("Wrote " + commands.shown(file));
    }
    started.notes().forEach(note -> getLog().info(note));
    new InitNext(commands, source, started).paragraphs().forEach(line -> getLog().info(line));
  }
}
