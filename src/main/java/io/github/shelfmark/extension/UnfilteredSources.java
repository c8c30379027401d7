package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Severity;

/**
 * Rules of sites that were made for another tool, which takes whatever is in its directories: no
 * README is an index, what a build has made is content, and sources of a program are no mistake.
 */
public interface UnfilteredSources extends SourceRules {
  @Override
  default boolean areReadmesIndexes() {
    return false;
  }

  @Override
  default boolean passesOverBuilds() {
    return false;
  }

  @Override
  default Severity publishedSource() {
    return Severity.INFO;
  }
}
