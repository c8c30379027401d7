package io.github.shelfmark.serve;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.FileChanges;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.finding.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the console says of builds.
 *
 * @param base the directory that files are named from
 * @param clock the time of day
 */
record BuildLines(Path base, Supplier<LocalTime> clock) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final long KILO = 1000;

  /** Pages were made ahead of the build. */
  String previewed(Collection<Path> files, int pages, Duration taken) {
    return line(names(files) + ": " + count(pages, "page") + in(taken));
  }

  /** The first build has ended. */
  String first(BuildReport report) {
    return line(
        count(report.documents(), "document")
            + ", "
            + count(report.staticFiles(), "other file")
            + in(report.time())
            + found(report));
  }

  /** Another build has ended. */
  String built(FileChanges changes, Browsers.Changed changed, Duration taken) {
    String what = changes.all() ? "Looked at all files" : names(changes.files());
    String made =
        changed.pages() > 0
            ? count(changed.pages(), "page")
            : changed.others() > 0 ? count(changed.others(), "file") : "no page has changed";
    return line(what + ": " + made + in(taken));
  }

  /** There are no more errors. */
  String mended() {
    return line("All errors are mended.");
  }

  /** Something else that happened now. */
  String line(String text) {
    return TIME.format(clock.get()) + " " + text;
  }

  private String names(Collection<Path> files) {
    if (files.size() != 1) {
      return count(files.size(), "file");
    }
    Path file = files.iterator().next();
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return Printable.of(shown.toString().replace('\\', '/'));
  }

  private static String found(BuildReport report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    StringBuilder found = new StringBuilder();
    if (errors > 0) {
      found.append("; ").append(count(errors, "error"));
    }
    if (warnings > 0) {
      found.append(errors > 0 ? ", " : "; ").append(count(warnings, "warning"));
    }
    return found.toString();
  }

  private static String in(Duration taken) {
    long millis = taken.toMillis();
    return millis < KILO
        ? " in " + millis + " ms"
        : String.format(Locale.ROOT, " in %.1f s", millis / (double) KILO);
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
  }
}
