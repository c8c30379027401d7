package io.github.shelfmark.serve;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.FileChanges;
import io.github.shelfmark.Preview;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells browsers and the console what builds do and find. Shared by the threads of the loop. */
final class LoopTeller implements AutoCloseable {
  /** Only builds that can be felt are shown in browsers. */
  private static final long SHOWN_AFTER = 1000;

  private final Browsers browsers;
  private final ServeLog log;
  private final BuildLines lines;
  private final ShownFindings shown;
  private final KnownFindings known = new KnownFindings();
  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, this::timer);
  private List<Finding> findings = List.of();
  private SourceRoots sources;
  private volatile @Nullable Thread timing;
  private @Nullable ScheduledFuture<?> showsBuild;
  private boolean showing;
  private boolean isFirst = true;

  LoopTeller(
      Browsers browsers, ServeLog log, BuildLines lines, ShownFindings shown, SourceRoots sources) {
    this.browsers = browsers;
    this.log = log;
    this.lines = lines;
    this.shown = shown;
    this.sources = sources;
    timer.setRemoveOnCancelPolicy(true);
  }

  private Thread timer(Runnable work) {
    Thread thread = new Thread(work, "shelfmark-timer");
    thread.setDaemon(true);
    timing = thread;
    return thread;
  }

  /** A build begins. */
  synchronized void begins() {
    showsBuild = timer.schedule(this::show, SHOWN_AFTER, TimeUnit.MILLISECONDS);
  }

  private synchronized void show() {
    if (showsBuild != null) {
      showing = true;
      browsers.building(true);
    }
  }

  /** No build runs any more, however it has ended. */
  synchronized void ended() {
    if (showsBuild != null) {
      showsBuild.cancel(false);
      showsBuild = null;
    }
    if (showing) {
      showing = false;
      browsers.building(false);
    }
  }

  /** Pages were made ahead of the build. */
  synchronized void previewed(
      Set<Path> files, List<Preview> previews, SiteRequest request, Duration taken) {
    log.info(lines.previewed(files, previews.size(), taken));
    List<Finding> wrong = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Preview preview : previews) {
      for (Finding finding : preview.findings()) {
        wrong.add(finding);
        named.add(finding.file());
      }
    }
    if (wrong.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      // What else is wrong with the site is known from the last build.
      List<Finding> all = new ArrayList<>(findings);
      all.removeIf(finding -> named.contains(finding.file()));
      all.addAll(wrong);
      tellConsole(known.add(wrong));
      tellBrowsers(all);
    }
  }

  /** A build has ended. */
  synchronized void ends(
      BuildReport report, FileChanges changes, SiteRequest request, boolean previewed) {
    Browsers.Changed changed = browsers.takeChanged();
    sources = report.sources();
    findings = new ArrayList<>(request.findings());
    findings.addAll(report.findings());
    boolean hadErrors = known.hasErrors();
    List<Finding> added = known.update(findings);
    boolean quiet = previewed && changed.pages() == 0 && changed.others() == 0;
    if (isFirst) {
      tellConsole(added);
      log.info(lines.first(report));
    } else {
      if (!quiet) {
        log.info(lines.built(changes, changed, report.time()));
      }
      tellConsole(added);
    }
    if (hadErrors && !known.hasErrors()) {
      log.info(lines.mended());
    }
    isFirst = false;
    tellBrowsers(findings);
  }

  /** A build could not write what it keeps between builds. */
  synchronized void ioFailed(IOException failure) {
    String message = "The site could not be built: " + failure.getMessage();
    log.error(lines.line(message));
    log.unexpected(failure);
    tellBrowsers(with(message, "It is built again after the next change."));
  }

  /** A build ended in a way that is a mistake of ours, or has too little memory. */
  synchronized void failed(Throwable failure) {
    boolean memory = failure instanceof OutOfMemoryError;
    String message =
        memory
            ? "There is too little memory to build the site."
            : "The build ended unexpectedly: " + failure;
    String hint =
        memory
            ? "Start again with more, such as MAVEN_OPTS=-Xmx1g."
            : "Everything is built again after the next change. Please report this, with the trace"
                + " that Maven prints with -X.";
    log.error(lines.line(message + " " + hint));
    log.unexpected(failure);
    tellBrowsers(with(message, hint));
  }

  private List<Finding> with(String message, String hint) {
    List<Finding> all = new ArrayList<>();
    all.add(Finding.error(FindingCode.INTERNAL, "", Position.NONE, message, hint));
    all.addAll(findings);
    return all;
  }

  private void tellConsole(List<Finding> added) {
    if (!added.isEmpty()) {
      log.findings(added, sources);
    }
  }

  private void tellBrowsers(List<Finding> all) {
    List<Finding> errors =
        all.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    long warnings = all.stream().filter(finding -> finding.severity() == Severity.WARNING).count();
    browsers.findings(shown.of(errors, sources), (int) warnings);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    // The executor has terminated a little before its thread has.
    Thread thread = timing;
    try {
      if (thread != null && Thread.currentThread() != thread) {
        thread.join(Duration.ofSeconds(5).toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
