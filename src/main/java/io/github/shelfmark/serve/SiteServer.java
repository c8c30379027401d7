package io.github.shelfmark.serve;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.serve.http.PreviewServer;
import io.github.shelfmark.serve.http.ServerSettings;
import io.github.shelfmark.serve.watch.DirectoryEvents;
import io.github.shelfmark.serve.watch.FileBatch;
import io.github.shelfmark.serve.watch.FileWatcher;
import io.github.shelfmark.serve.watch.WatchedFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Serves a site while it is written: builds it into memory, watches its files, builds what a change
 * reaches, and tells browsers.
 *
 * <pre>{@code
 * try (SiteServer server =
 *     SiteServer.start(
 *         () -> SiteRequest.of(request), ServeSettings.at(directory).port(4000), ServeLog.SILENT)) {
 *   server.awaitBuild(Duration.ofMinutes(1));
 *   browse(server.address());
 * }
 * }</pre>
 */
public final class SiteServer implements AutoCloseable {
  private final Browsers browsers = new Browsers();
  private final RequestReader requests;
  private final PreviewServer server;
  private final LoopTeller teller;
  private final BuildLoop loop;
  private final FileWatcher watcher;
  private final String base;
  private final ServeLog log;
  private Set<Path> watched = Set.of();
  private String shownBase;

  private SiteServer(SiteRequests read, ServeSettings settings, ServeLog log) throws IOException {
    this.log = log;
    requests = new RequestReader(read, this::changed);
    SiteRequest first = requests.last();
    base = base(first.build());
    shownBase = base;
    server =
        PreviewServer.start(new ServerSettings(settings.port(), base, settings.hosts()), browsers);
    browsers.connect(server);
    teller =
        new LoopTeller(
            browsers,
            log,
            new BuildLines(settings.base(), LocalTime::now),
            new ShownFindings(settings.editor(), settings.base()),
            first.build().sources());
    loop = new BuildLoop(browsers, teller, requests, this::watch);
    watcher = FileWatcher.start(files(first), events(first, settings), new Heard());
  }

  /**
   * Starts to serve; the first build goes on afterwards, and who asks for a page waits for it.
   *
   * @param requests says what to build, into memory whatever its sink is
   * @throws IOException if no port is free
   * @throws IllegalArgumentException if the port is none
   */
  public static SiteServer start(SiteRequests requests, ServeSettings settings, ServeLog log)
      throws IOException {
    SiteServer server = new SiteServer(requests, settings, log);
    server.loop.start();
    return server;
  }

  /** The path below which the site is, as its configuration says; one of other hosts is none. */
  private static String base(BuildRequest request) {
    String path = Shelfmark.configuration(request).info().baseurl();
    return path.startsWith("//") || path.indexOf('\\') >= 0 ? "" : path;
  }

  private Optional<DirectoryEvents> events(SiteRequest first, ServeSettings settings) {
    if (settings.poll()) {
      return Optional.empty();
    }
    Findings missing = new Findings();
    Optional<DirectoryEvents> events = FileWatcher.events(first.build().libraries(), missing::add);
    for (Finding finding : missing.list()) {
      log.info(
          "Files are looked at every second, because " + finding.message() + ". " + finding.hint());
    }
    return events;
  }

  private static WatchedFiles files(SiteRequest request) {
    Set<Path> trees = new HashSet<>();
    for (SourceRoot root : request.build().sources().all()) {
      trees.add(root.directory());
    }
    Set<Path> outside = Set.of(request.build().output(), request.build().work());
    return new WatchedFiles(trees, outside, request.files());
  }

  /** What a build has looked at besides its sources. */
  private synchronized void watch(Set<Path> others) {
    watched = others;
    changed(requests.last());
  }

  private synchronized void changed(SiteRequest request) {
    WatchedFiles files = files(request);
    Set<Path> single = new HashSet<>(files.files());
    single.addAll(watched);
    watcher.watch(files.with(single));
    restartFor(request);
  }

  /** Pages that are open would not know where they are. */
  private void restartFor(SiteRequest request) {
    String now = base(request.build());
    if (!now.equals(shownBase)) {
      shownBase = now;
      if (!now.equals(base)) {
        log.info(
            "The site is served below \""
                + base
                + "/\", but its baseurl is \""
                + now
                + "\" now: restart to serve it there.");
      }
    }
  }

  /** Where the site is. */
  public URI address() {
    return server.address();
  }

  /**
   * Waits for the end of the first build, however it ends.
   *
   * @return false if it takes longer
   */
  public boolean awaitBuild(Duration most) throws InterruptedException {
    return loop.awaitFirst(most);
  }

  /** Ends all builds, connections and threads. May be called again. */
  @Override
  public void close() {
    watcher.close();
    loop.close();
    teller.close();
    server.close();
  }

  /** Passes on what the watcher tells. */
  private final class Heard implements FileWatcher.Listener {
    @Override
    public void changed(FileBatch batch) {
      loop.changed(batch);
    }

    @Override
    public void told(String line) {
      log.info(line);
    }
  }
}
