package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;

/** How links are resolved and written; the methods' own answers are those for an ordinary site. */
public interface LinkRules {
  /** Of an ordinary site. */
  LinkRules ORDINARY = new LinkRules() {};

  /** Whether links in a document may name source files, such as {@code other.md}. */
  default boolean leadToSources(Document document) {
    return true;
  }

  /**
   * Whether {@code /about} is written as {@code about.html}. Where authors rely on a server that
   * completes such paths, links stay as they are.
   */
  default boolean areCompleted() {
    return true;
  }

  /** How grave it is when a link leads nowhere. */
  default Severity broken() {
    return Severity.ERROR;
  }
}
