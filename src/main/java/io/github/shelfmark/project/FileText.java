package io.github.shelfmark.project;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.record.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What was found at a path: a text, or why there is none.
 *
 * @param text the text; null if there is none
 * @param code the code of what is wrong
 * @param problem what is wrong, a sentence in which {@code {path}} is the path
 * @param hint how to mend it
 */
record FileText(@Nullable String text, FindingCode code, String problem, String hint) {
  /** What an answer about a file begins with that has a text. */
  private static final String THERE = "text ";

  static FileText of(String text) {
    return new FileText(text, FindingCode.INCLUDE, "", "");
  }

  static FileText none(FindingCode code, String problem, String hint) {
    return new FileText(null, code, problem, hint);
  }

  /** What the record of a build says of it: of a file that is not there, that alone. */
  String answer() {
    return text == null ? problem : THERE + new Fingerprint().add(text).hex();
  }
}
