package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.OutputPaths.Owner;
import io.github.shelfmark.text.Nfc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds files of a site whose paths differ only in case or in the form of Unicode. They are two
 * files here, but one on file systems that do not tell them apart, as on Windows and macOS, so that
 * one of the pages would be lost there.
 */
final class SimilarUrls {
  private final OutputPaths paths;
  private final Severity severity;
  private final Findings findings;

  /**
   * Looks at the paths of one site.
   *
   * @param severity how grave it is
   */
  SimilarUrls(OutputPaths paths, Severity severity, Findings findings) {
    this.paths = paths;
    this.severity = severity;
    this.findings = findings;
  }

  /** Reports each path that is like one before it. */
  void report() {
    List<String> unusual = new ArrayList<>();
    for (String path : paths.owners().keySet()) {
      if (!isPlain(path)) {
        unusual.add(path);
      }
    }
    // Nothing on most sites: only paths with capitals or accents can be like others.
    unusual.sort(null);
    Map<String, String> folded = new HashMap<>();
    for (String path : unusual) {
      String key = fold(path);
      String other = paths.has(key) ? key : folded.putIfAbsent(key, path);
      if (other != null && !other.equals(path)) {
        report(path, other);
      }
    }
  }

  private void report(String path, String other) {
    Owner owner = owner(path);
    Owner first = owner(other);
    boolean form = Nfc.of(path).equals(Nfc.of(other));
    findings.add(
        new Finding(
            severity,
            FindingCode.DUPLICATE_URL,
            owner.source(),
            owner.position(),
            "the URL /"
                + path
                + " differs only in "
                + (form ? "its Unicode form" : "case")
                + " from /"
                + other
                + " of "
                + first.source()
                + first.position()
                + "; on Windows and macOS they are one file",
            "Change the name or permalink of one of them."));
  }

  private Owner owner(String path) {
    return Optional.of(path).flatMap(paths::owner).orElse(Owner.GENERATED);
  }

  /** Whether a path is the same as when it is folded. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /**
   * A path without the differences that file systems overlook. Characters are folded one by one:
   * file systems do not take "ss" for "ß".
   */
  private static String fold(String path) {
    String composed = Nfc.of(path);
    char[] folded = new char[composed.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(composed.charAt(i)));
    }
    return new String(folded);
  }
}
