package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoot;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * What all goals that read a site have in common: their parameters, and how a build is watched and
 * reported. A goal says only what it does with the site.
 */
abstract class SiteMojo extends ConfigurationMojo {
  /**
   * The directory with the content: src/docs, or if there is none src/site, src/main/jbake or
   * src/jbake, the first that is a source of its tool. Without a POM, the current directory if it
   * contains a site.
   */
  @Parameter(property = "shelfmark.sourceDirectory")
  private @Nullable File sourceDirectory;

  /**
   * Directories whose contents make up the site together; the first one has the configuration. With
   * sourceDirectory, directories besides that one.
   */
  @Parameter(property = "shelfmark.sources")
  private @Nullable List<File> sources;

  /**
   * Whether to build one site of this project and all its modules. Only for the project whose POM
   * says so; modules do not inherit it.
   */
  @Parameter(property = "shelfmark.aggregate", defaultValue = "false")
  private boolean aggregate;

  /** The directory the site is written to; by default the output directory of Maven's reports. */
  @Parameter(
      property = "shelfmark.outputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private @Nullable File outputDirectory;

  /** The directory for files that Shelfmark keeps between builds. */
  @Parameter(
      property = "shelfmark.workDirectory",
      defaultValue = "${project.build.directory}/shelfmark")
  private @Nullable File workDirectory;

  /** Whether warnings fail the build as errors do. */
  @Parameter(property = "shelfmark.strict", defaultValue = "false")
  private boolean strict;

  /** Reports of what was found, for other programs: sarif, junit, json. */
  @Parameter(property = "shelfmark.reports")
  private @Nullable List<String> reports;

  /** Where reports go; shelfmark-reports beside the workDirectory. */
  @Parameter(property = "shelfmark.reportsDirectory")
  private @Nullable File reportsDirectory;

  /**
   * The file with the errors and warnings that are passed over, because the site had them when it
   * began to be checked; by default shelfmark-baseline.txt beside the POM.
   */
  @Parameter(property = "shelfmark.baseline")
  private @Nullable File baseline;

  /** The number of rendering threads; 0 for one per core. */
  @Parameter(property = "shelfmark.threads", defaultValue = "0")
  private int threads;

  /**
   * How many times the usual time and memory a page may take, from 1 to 100. Not in site.yml,
   * because the limits are there for sources that are not trusted.
   */
  @Parameter(property = "shelfmark.budget", defaultValue = "1")
  private int budget;

  /**
   * Whether the source is a stranger's, as in a pull request: only what is harmless is published.
   */
  @Parameter(property = "shelfmark.safe", defaultValue = "false")
  private boolean safe;

  /**
   * The list of URLs that the site has published, or the sitemap.xml of an earlier site; by default
   * shelfmark.urls beside the POM, if it is there.
   */
  @Parameter(property = "shelfmark.urls")
  private @Nullable File urls;

  /** Skips the build of the site. */
  @Parameter(property = "shelfmark.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private @Nullable String outputTimestamp;

  // Not constructor arguments: the build cache extension instantiates the goal to compare its
  // parameters with those of a cached build, at a point where Maven has no project to inject.
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

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Modules modules;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ProjectBuilder projectBuilder;

  /** Every line that a goal prints goes through this, names of projects and directories too. */
  @Override
  public final Log getLog() {
    return new PrintableLog(super.getLog());
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (Modules.waitFor(session, project, execution)) {
      visit(modules, execution);
    } else {
      executeHere();
    }
  }

  /** Runs the goal in the modules of a reactor: in all that are selected. */
  void visit(Modules reactor, MojoExecution goal)
      throws MojoExecutionException, MojoFailureException {
    reactor.visit(session, goal, this::executeHere, getLog());
  }

  /** Runs the goal in the project that Maven has called it in. */
  final void executeHere() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      boolean several = session.getProjects().size() > 1;
      getLog()
          .info("Shelfmark is skipped" + (several ? " in " + project.getArtifactId() + "." : "."));
      return;
    }
    AggregateModules parts =
        new AggregateModules(
            session, project, new ReactorModules(session, projectBuilder, getLog()));
    Optional<MavenProject> top = parts.partOf();
    if (top.isPresent()) {
      getLog().info("Part of the site of " + top.get().getArtifactId() + ".");
      return;
    }
    File first = SourceDirectories.first(sourceDirectory, sources);
    Directories directories =
        Directories.of(project, session, first, outputDirectory, workDirectory);
    MissingSource missing = new MissingSource(session, project, execution);
    boolean whole = aggregate && parts.isAggregate();
    if (!whole && missing.isPassedOver(directories, first != null)) {
      getLog().info(missing.line(directories));
      return;
    }
    directories.choice(project, first != null).ifPresent(line -> getLog().info(line));
    new MissingExtension(repositorySystem, session, project)
        .line(directories)
        .ifPresent(line -> getLog().info(line));
    BuildRequest.Builder request =
        BuildRequest.builder(directories.source(), directories.output())
            .base(directories.base())
            .work(directories.work())
            .libraries(new MavenLibraries(repositorySystem, session, project))
            .fallbacks(ProjectValues.fallbacks(project))
            .defaults(menus(directories))
            .overrides(overrides())
            .project(
                TemplateProperties.of(project, session, directories.source(), directories.output()))
            .values(PublishedValues.of(project, session, filter()))
            .now(BuildMoment.of(outputTimestamp))
            .threads(threads > 0 ? threads : Runtime.getRuntime().availableProcessors())
            .strict(strict)
            .safe(safe)
            .checks(checks -> checks.baseline(baseline(directories)))
            .budget(BudgetFactor.of(budget));
    SourceDirectories.others(directories.base(), directories.source(), sources)
        .forEach(request::source);
    if (whole) {
      List<SourceRoot> modules = parts.modules(directories.source());
      // A directory that is named for all modules need not be in the one at the top.
      SourceDirectories.requireIfNamed(directories.source(), first != null && modules.isEmpty());
      modules.forEach(request::module);
    } else {
      request.neighbours(parts::neighbours);
    }
    execute(directories, request);
  }

  /**
   * Does what the goal is for.
   *
   * @param directories where the site is and goes
   * @param request the build that the parameters describe
   * @throws MojoFailureException if the user has to correct something
   */
  abstract void execute(Directories directories, BuildRequest.Builder request)
      throws MojoExecutionException, MojoFailureException;

  /**
   * Builds, shows the progress, and prints the findings.
   *
   * @param failed what follows from a failure, for its message
   * @return the report of a build without errors
   * @throws MojoFailureException if there are errors, or warnings in a strict build
   */
  final BuildReport build(Directories directories, BuildRequest.Builder request, String failed)
      throws MojoExecutionException, MojoFailureException {
    Severity limit = strict ? Severity.WARNING : Severity.ERROR;
    BuildReport report =
        told(directories, request, finding -> finding.severity().compareTo(limit) <= 0);
    if (!report.published()) {
      throw new MojoFailureException(
          Printable.lines(ToldBuild.found(report) + " in the documents; " + failed));
    }
    return report;
  }

  /** Builds, prints and reports the findings; those that fail the goal are told by the caller. */
  final BuildReport told(
      Directories directories, BuildRequest.Builder request, Predicate<Finding> fails)
      throws MojoExecutionException, MojoFailureException {
    WantedReports wanted = WantedReports.of(reports, reportsDirectory, directories);
    Path base = directories.shownFrom(session);
    BuildReport report = new ToldBuild(session, getLog(), base).run(request);
    wanted.write(report, base, fails, execution.getVersion());
    return report;
  }

  /** The file with the findings that are passed over. */
  final Path baseline(Directories directories) {
    return directories
        .base()
        .resolve(baseline == null ? Path.of("shelfmark-baseline.txt") : baseline.toPath());
  }

  /** Whether warnings fail the goal as errors do. */
  final boolean isStrict() {
    return strict;
  }

  /** The project; where there is no POM, the one that Maven makes. */
  final MavenProject project() {
    return project;
  }

  /** What the site descriptor of a Maven Site says, and which reports there are. */
  final ConfigDefaults menus(Directories directories) {
    return SiteMenus.around(repositorySystem, session, project, directories, safe);
  }

  /** The list of what the site has published. */
  final PublishedList published(Directories directories, boolean update) {
    return PublishedList.of(directories, urls, update);
  }

  /** The session of Maven. */
  final MavenSession session() {
    return session;
  }
}
