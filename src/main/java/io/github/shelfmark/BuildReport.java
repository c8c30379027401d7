package io.github.shelfmark;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import java.time.Duration;
import java.util.List;

/**
 * What came of a build.
 *
 * @param findings everything the build has to tell, by file, gravest first
 * @param documents how many documents the site has
 * @param sections how many sections
 * @param staticFiles how many files are copied
 * @param written files that are new or changed in the output directory
 * @param unchanged files that were in place already
 * @param removed files of an earlier build that are gone
 * @param rendered pages that were rendered
 * @param reused pages that an earlier build had rendered and nothing has changed
 * @param bytes the size of the whole site
 * @param time how long the build took
 * @param published whether the output directory now holds this build; when not, it is untouched
 */
public record BuildReport(
    List<Finding> findings,
    int documents,
    int sections,
    int staticFiles,
    int written,
    int unchanged,
    int removed,
    int rendered,
    int reused,
    long bytes,
    Duration time,
    boolean published) {

  /** Of a build that published nothing. */
  public static BuildReport failed(List<Finding> findings) {
    return new BuildReport(findings, 0, 0, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO, false);
  }

  /** The same report of a build that took so long. */
  BuildReport withTime(Duration taken) {
    return new BuildReport(
        findings,
        documents,
        sections,
        staticFiles,
        written,
        unchanged,
        removed,
        rendered,
        reused,
        bytes,
        taken,
        published);
  }

  /** How many findings of a severity there are. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
