package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the result of a build as one line. */
final class Summary {
  private static final long KILO = 1000;

  private Summary() {}

  static String of(BuildReport report) {
    StringBuilder line =
        new StringBuilder()
            .append(count(report.documents(), "document"))
            .append(languages(report))
            .append(" in ")
            .append(count(report.sections(), "section"))
            .append(", ")
            .append(count(report.staticFiles(), "static file"))
            .append("; ")
            .append(count(report.rendered(), "page"))
            .append(" rendered, ")
            .append(number(report.reused()))
            .append(" reused; ")
            .append(count(report.written(), "file"))
            .append(" written");
    if (report.removed() > 0) {
      line.append(", ").append(number(report.removed())).append(" removed");
    }
    long warnings = report.count(Severity.WARNING);
    if (warnings > 0) {
      line.append("; ").append(count(warnings, "warning"));
    }
    return line.append("; ")
        .append(size(report.bytes()))
        .append(" in ")
        .append(time(report.time()))
        .toString();
  }

  /** The documents of each language, such as " (en 40, de 38)". */
  private static String languages(BuildReport report) {
    List<String> languages = new ArrayList<>();
    report.languages().forEach((lang, count) -> languages.add(lang + " " + number(count)));
    return languages.isEmpty() ? "" : " (" + String.join(", ", languages) + ")";
  }

  /** Formats a number with its noun, such as "1 page" or "2 pages". */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String size(long bytes) {
    if (bytes < KILO * KILO) {
      return String.format(Locale.ROOT, "%.1f kB", bytes / (double) KILO);
    }
    return String.format(Locale.ROOT, "%,.1f MB", bytes / (double) (KILO * KILO));
  }

  private static String time(Duration time) {
    return time.compareTo(Duration.ofMinutes(1)) < 0
        ? String.format(Locale.ROOT, "%.2f s", time.toMillis() / (double) KILO)
        : String.format(Locale.ROOT, "%d min %d s", time.toMinutes(), time.toSecondsPart());
  }
}
