package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Severity;

/** One line on what a build did. */
final class Summary {
  private Summary() {}

  static String of(BuildReport report) {
    StringBuilder line =
        new StringBuilder()
            .append(count(report.documents(), "page"))
            .append(" in ")
            .append(count(report.sections(), "section"))
            .append(", ")
            .append(count(report.staticFiles(), "static file"))
            .append(": ")
            .append(report.written())
            .append(" written, ")
            .append(report.unchanged())
            .append(" unchanged");
    if (report.removed() > 0) {
      line.append(", ").append(report.removed()).append(" removed");
    }
    long warnings = report.count(Severity.WARNING);
    if (warnings > 0) {
      line.append("; ").append(count(warnings, "warning"));
    }
    return line.toString();
  }

  /** A number and its noun. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
