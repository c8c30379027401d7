package io.github.shelfmark.maven;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.serve.EditorLinks;
import io.github.shelfmark.serve.ServeSettings;
import io.github.shelfmark.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site in browsers while it is written: serves it on this machine, watches its files, and
 * brings each change into open pages. Ends with Ctrl+C. Writes no site.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteMojo {
  /** The port; the next free one if it is taken, 0 for any. */
  @Parameter(property = "shelfmark.port", defaultValue = "4000")
  private int port;

  /** Whether to open the site in the browser. */
  @Parameter(property = "shelfmark.open", defaultValue = "false")
  private boolean open;

  /**
   * The editor that opens when an error in the browser is clicked: vscode, idea, another known one,
   * none, or an address such as myeditor://open?file={file}&amp;line={line}&amp;column={column}.
   */
  @Parameter(property = "shelfmark.editor", defaultValue = "none")
  private String editor = "none";

  /** Whether to show drafts, posts of the future and what is not published, with a mark. */
  @Parameter(property = "shelfmark.serveDrafts", defaultValue = "true")
  private boolean serveDrafts;

  /**
   * Names besides localhost under which the server may be asked, such as that of a container whose
   * port is forwarded.
   */
  @Parameter(property = "shelfmark.hosts")
  private @Nullable List<String> hosts;

  /**
   * Whether to look at all files every second, where the system does not tell of changes: on
   * network drives and in some containers.
   */
  @Parameter(property = "shelfmark.poll", defaultValue = "false")
  private boolean poll;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Modules reactor;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private ProjectBuilder builder;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init")
  private MojoExecution goal;

  /** A server has one site, so the goal is run in the one project that has it. */
  @Override
  void visit(Modules modules, MojoExecution execution)
      throws MojoExecutionException, MojoFailureException {
    if (ServedProject.isRead()) {
      executeHere();
      return;
    }
    ReactorModules known = new ReactorModules(session(), builder, getLog());
    Optional<MavenProject> other = new ServedModule(session(), known).other();
    if (other.isEmpty()) {
      executeHere();
      return;
    }
    try {
      modules.run(other.get(), session(), execution);
    } catch (MojoExecutionException | MojoFailureException e) {
      throw e;
    } catch (Exception e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  @Override
  void execute(Directories directories, BuildRequest.Builder request)
      throws MojoExecutionException, MojoFailureException {
    String name = directories.work().getFileName() + "-serve";
    request
        .work(directories.work().resolveSibling(name))
        .strict(false)
        .overrides(withDrafts(overrides()));
    published(directories, /* update= */ false).addTo(request);
    Set<Path> files = ServedFiles.of(session(), project(), directories);
    if (ServedProject.isRead()) {
      ServedProject.give(request.build(), files);
      return;
    }
    MavenThread maven = new MavenThread();
    ServedProject requests =
        new ServedProject(
                request.build(),
                files,
                new FreshProjects(session(), project(), builder),
                reactor,
                goal)
            .on(maven);
    serve(directories, requests, maven);
  }

  private Map<String, Object> withDrafts(Map<String, Object> given) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (serveDrafts) {
      for (String key : List.of("show_drafts", "future", "unpublished")) {
        values.put(key, true);
      }
    }
    values.putAll(given);
    return values;
  }

  private void serve(Directories directories, ServedProject requests, MavenThread maven)
      throws MojoExecutionException, MojoFailureException {
    MavenServeLog log = new MavenServeLog(getLog(), directories.shownFrom(session()));
    boolean interrupted = false;
    try (SiteServer server = start(directories, requests, log)) {
      Thread end = new Thread(server::close, "shelfmark-end");
      Runtime.getRuntime().addShutdownHook(end);
      try {
        log.info(
            "Serving "
                + shown(directories.source(), directories.shownFrom(session()))
                + " at "
                + server.address()
                + " until Ctrl+C");
        if (open) {
          BrowserOpener.open(server.address(), log::info);
        }
        maven.work();
      } catch (InterruptedException e) {
        interrupted = true;
      } finally {
        remove(end);
      }
    }
    if (interrupted) {
      // Only now: the server waits for its threads when it is closed, an interrupted thread cannot.
      Thread.currentThread().interrupt();
    }
  }

  private static String shown(Path source, Path base) {
    boolean below = source.startsWith(base) && !source.equals(base);
    return (below ? base.relativize(source) : source).toString().replace('\\', '/');
  }

  private SiteServer start(Directories directories, ServedProject requests, MavenServeLog log)
      throws MojoExecutionException, MojoFailureException {
    Set<String> names = hosts == null ? Set.of() : Set.copyOf(hosts);
    try {
      EditorLinks links = EditorLinks.of(editor);
      ServeSettings settings =
          new ServeSettings(port, names, links, directories.shownFrom(session()), poll);
      return SiteServer.start(requests, settings, log);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(Printable.of(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoExecutionException(Printable.of(String.valueOf(e.getMessage())));
    }
  }

  private static void remove(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // Then it runs.
    }
  }
}
