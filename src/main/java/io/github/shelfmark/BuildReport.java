package io.github.shelfmark;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a build.
 *
 * @param findings everything the build has to report, in the order of {@link Finding#ORDER}
 * @param documents how many documents the site has; 0 if they were not all read
 * @param sections how many sections
 * @param staticFiles how many files are copied
 * @param written files that are new or changed where the site goes
 * @param unchanged files that were in place already
 * @param removed files of an earlier build that were removed, because the site no longer has them
 * @param rendered pages that were rendered
 * @param reused pages that an earlier build had rendered and that have not changed
 * @param newUrls addresses that the list of published ones does not have yet
 * @param languages how many documents each language has; empty for a site in one language
 * @param bytes the size of the whole site in bytes
 * @param time how long the build took
 * @param published whether the site was written; if not, what an earlier build wrote is unchanged
 * @param sources the directories that the site was read from
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
    int newUrls,
    Map<String, Integer> languages,
    long bytes,
    Duration time,
    boolean published,
    SourceRoots sources) {

  /**
   * The file that a finding is about.
   *
   * @return empty if it is not about a file
   */
  public Optional<Path> file(Finding finding) {
    return finding.file().isEmpty()
        ? Optional.empty()
        : Optional.of(sources.fileOf(finding.file()));
  }

  /** The report of a build that published nothing. */
  public static BuildReport failed(List<Finding> findings) {
    return builder(findings).published(false).build();
  }

  /** Starts the report of a build that succeeded; numbers that are not set are 0. */
  public static Builder builder(List<Finding> findings) {
    return new Builder(findings);
  }

  /** The same report of a build that took some time and read some directories. */
  BuildReport completed(Duration taken, SourceRoots roots) {
    return toBuilder().time(taken).sources(roots).build();
  }

  private Builder toBuilder() {
    return builder(findings)
        .documents(documents)
        .sections(sections)
        .staticFiles(staticFiles)
        .written(written)
        .unchanged(unchanged)
        .removed(removed)
        .rendered(rendered)
        .reused(reused)
        .newUrls(newUrls)
        .languages(languages)
        .bytes(bytes)
        .time(time)
        .published(published)
        .sources(sources);
  }

  /** How many findings of a severity there are. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Collects the parts of a report. */
  public static final class Builder {
    private final List<Finding> findings;
    private int documents;
    private int sections;
    private int staticFiles;
    private int written;
    private int unchanged;
    private int removed;
    private int rendered;
    private int reused;
    private int newUrls;
    private Map<String, Integer> languages = Map.of();
    private long bytes;
    private Duration time = Duration.ZERO;
    private boolean published = true;
    private SourceRoots sources = SourceRoots.of(Path.of(""));

    private Builder(List<Finding> findings) {
      this.findings = List.copyOf(findings);
    }

    /** Sets how many documents the site has. */
    public Builder documents(int value) {
      documents = value;
      return this;
    }

    /** Sets how many sections the site has. */
    public Builder sections(int value) {
      sections = value;
      return this;
    }

    /** Sets how many files are copied. */
    public Builder staticFiles(int value) {
      staticFiles = value;
      return this;
    }

    /** Sets how many files are new or changed. */
    public Builder written(int value) {
      written = value;
      return this;
    }

    /** Sets how many files were in place already. */
    public Builder unchanged(int value) {
      unchanged = value;
      return this;
    }

    /** Sets how many files of an earlier build were removed. */
    public Builder removed(int value) {
      removed = value;
      return this;
    }

    /** Sets how many pages were rendered. */
    public Builder rendered(int value) {
      rendered = value;
      return this;
    }

    /** Sets how many pages an earlier build had rendered. */
    public Builder reused(int value) {
      reused = value;
      return this;
    }

    /** Sets how many addresses the list of published ones does not have yet. */
    public Builder newUrls(int value) {
      newUrls = value;
      return this;
    }

    /** Sets how many documents each language has. */
    public Builder languages(Map<String, Integer> value) {
      languages = Collections.unmodifiableMap(new LinkedHashMap<>(value));
      return this;
    }

    /** Sets the size of the whole site in bytes. */
    public Builder bytes(long value) {
      bytes = value;
      return this;
    }

    /** Sets how long the build took. */
    public Builder time(Duration value) {
      time = value;
      return this;
    }

    /** Sets whether the site was written. */
    public Builder published(boolean value) {
      published = value;
      return this;
    }

    /** Sets the directories that the site was read from. */
    public Builder sources(SourceRoots value) {
      sources = value;
      return this;
    }

    /** The report. */
    public BuildReport build() {
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
          newUrls,
          languages,
          bytes,
          time,
          published,
          sources);
    }
  }
}
