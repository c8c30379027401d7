package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoFailureException;

/** Which findings fail a goal. */
enum FailOn {
  /** Errors. */
  ERROR,

  /** Errors and warnings. */
  WARNING,

  /** None: they are only told and reported. */
  NEVER;

  /**
   * Reads the parameter.
   *
   * @throws MojoFailureException if it is none of these
   */
  static FailOn of(String name) throws MojoFailureException {
    for (FailOn each : values()) {
      if (each.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    List<String> known =
        Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    throw new MojoFailureException(
        "failOn is \""
            + name
            + "\". "
            + Nearest.hint(name, known, "It can be " + String.join(", ", known) + "."));
  }

  /** Whether a finding fails the goal. */
  boolean fails(Finding finding) {
    return switch (this) {
      case ERROR -> finding.severity() == Severity.ERROR;
      case WARNING -> finding.severity() != Severity.INFO;
      case NEVER -> false;
    };
  }

  /**
   * What failed, such as {@code 2 errors and 1 warning}; empty if nothing did.
   *
   * @param accepted findings that fail nothing
   */
  String failed(BuildReport report, Predicate<Finding> accepted) {
    long errors = count(report, Severity.ERROR, accepted);
    long warnings = count(report, Severity.WARNING, accepted);
    String told = errors > 0 ? Summary.count(errors, "error") : "";
    if (warnings > 0) {
      told += (told.isEmpty() ? "" : " and ") + Summary.count(warnings, "warning");
    }
    return told;
  }

  private long count(BuildReport report, Severity severity, Predicate<Finding> accepted) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == severity && fails(finding))
        .filter(finding -> !accepted.test(finding))
        .count();
  }
}
