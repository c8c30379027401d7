package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;

/** How links are resolved and written; the defaults of the methods are for an ordinary site. */
public interface LinkRules {
  /** The rules of an ordinary site. */
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

  /**
   * Whether another tool writes a file into the site, as far as is known without configuration.
   *
   * @param output a path below the site's root
   */
  default boolean isProvided(String output) {
    return false;
  }

  /**
   * Whether a document of the source is left to another tool, which makes its page; no index is
   * made in its place.
   *
   * @param output the path of the page below the site's root
   */
  default boolean isLeft(String output) {
    return false;
  }

  /** The severity of a link without a target. */
  default Severity broken() {
    return Severity.ERROR;
  }
}
