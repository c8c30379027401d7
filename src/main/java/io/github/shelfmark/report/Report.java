package io.github.shelfmark.report;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import java.util.List;

/**
 * What is reported of a build.
 *
 * @param version the version of Shelfmark
 * @param documents how many documents the site has
 * @param entries what was found, in {@link Finding#ORDER}
 */
public record Report(String version, int documents, List<Entry> entries) {
  /**
   * A finding as it is reported.
   *
   * @param path the file as people name it in the project; empty if the finding is about none
   * @param fails whether it fails the build
   */
  public record Entry(Finding finding, String path, boolean fails) {
    /** The file with the position, as in the log. */
    String place() {
      return path.isEmpty() ? "" : path + finding.position();
    }

    /** The message and, on a line of its own, the hint. */
    String text() {
      return finding.hint().isEmpty()
          ? finding.message()
          : finding.message() + "\n" + finding.hint();
    }
  }

  /** How many findings have a severity. */
  long count(Severity severity) {
    return entries.stream().filter(entry -> entry.finding().severity() == severity).count();
  }
}
