package io.github.shelfmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A form in which other programs read what a build has found. */
public enum ReportFormat {
  /** SARIF 2.1.0, which code hosts show beside the changed lines. */
  SARIF("shelfmark.sarif"),

  /** JUnit's XML, which CI servers show as tests. */
  JUNIT("TEST-shelfmark.xml"),

  /** All that is known, for scripts; described in the manual. */
  JSON("shelfmark.json");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  /** The name of its file. */
  public String file() {
    return file;
  }

  /** As users write it, such as {@code sarif}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all formats. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ReportFormat::id).toList();
  }

  /** A report in this form, the same bytes for the same report. */
  public String write(Report report) {
    return switch (this) {
      case SARIF -> SarifReport.of(report);
      case JUNIT -> JunitReport.of(report);
      case JSON -> JsonReport.of(report);
    };
  }
}
