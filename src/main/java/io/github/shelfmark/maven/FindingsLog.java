package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoots;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints findings to Maven's log, and as annotations if the build runs on GitHub Actions. */
final class FindingsLog {
  private final Log log;
  private final SourceRoots sources;
  private final Path base;
  private final boolean annotate;
  private final PrintStream annotations;

  /**
   * Creates a log.
   *
   * @param sources the source directories
   * @param base the directory that file names in the log are relative to
   * @param annotate whether to print GitHub's workflow commands too
   * @param annotations where those go: the plain standard output, because the log's prefix would
   *     break them
   */
  FindingsLog(Log log, SourceRoots sources, Path base, boolean annotate, PrintStream annotations) {
    this.log = log;
    this.sources = sources;
    this.base = base;
    this.annotate = annotate;
    this.annotations = annotations;
  }

  /** A file as people see it in the project. */
  private String shown(String path) {
    return Printable.of(sources.shown(base, path));
  }

  /**
   * Prints findings: of each kind the first, and how many more there are; links that one line in
   * the configuration mends are told as one.
   */
  void print(List<Finding> findings) {
    RepeatedFindings repeated = new RepeatedFindings();
    SharedRemedies shared = new SharedRemedies(findings);
    for (Finding finding : findings) {
      if (shared.have(finding) || !repeated.isShown(finding)) {
        continue;
      }
      String headline =
          finding.file().isEmpty()
              ? finding.message()
              : shown(finding.file()) + finding.position() + ": " + finding.message();
      String text = finding.hint().isEmpty() ? headline : headline + "\n    " + finding.hint();
      print(finding.severity(), text.replaceFirst("\n|$", " [" + finding.code().label() + "]$0"));
      if (annotate) {
        annotations.println(annotation(finding));
      }
    }
    for (RepeatedFindings.Sum sum :
        shared.sums(finding -> shown(finding.file()) + finding.position())) {
      print(sum.severity(), sum.text());
    }
    for (RepeatedFindings.Sum sum : repeated.sums()) {
      print(sum.severity(), sum.text());
    }
    annotations.flush();
  }

  private void print(Severity severity, String text) {
    String lines = Printable.lines(text);
    switch (severity) {
      case ERROR -> log.error(lines);
      case WARNING -> log.warn(lines);
      case INFO -> log.info(lines);
    }
  }

  /** Formats a finding as a GitHub workflow command. */
  private String annotation(Finding finding) {
    String command =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    StringBuilder line = new StringBuilder("::").append(command);
    line.append(" title=").append(property(finding.code().label()));
    if (!finding.file().isEmpty()) {
      line.append(",file=").append(property(shown(finding.file())));
      if (finding.position().line() > 0) {
        line.append(",line=").append(finding.position().line());
      }
      if (finding.position().column() > 0) {
        line.append(",col=").append(finding.position().column());
      }
    }
    String message =
        finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
    return line.append("::").append(data(message)).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
