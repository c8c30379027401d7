package io.github.shelfmark.serve;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells findings that are new from those that were told. One whose line has moved is not new, so
 * the line is not compared, but how many there are of each.
 */
final class KnownFindings {
  private Map<Key, Integer> known = new HashMap<>();

  private record Key(Severity severity, FindingCode code, String file, String message) {
    static Key of(Finding finding) {
      return new Key(finding.severity(), finding.code(), finding.file(), finding.message());
    }
  }

  /** The errors and warnings that are new; these findings are all that are known then. */
  List<Finding> update(List<Finding> findings) {
    Map<Key, Integer> now = new HashMap<>();
    List<Finding> added = added(findings, now);
    known = now;
    return added;
  }

  /** The errors and warnings that are new; those that were known stay so. */
  List<Finding> add(List<Finding> findings) {
    Map<Key, Integer> now = new HashMap<>();
    List<Finding> added = added(findings, now);
    now.forEach((key, count) -> known.merge(key, count, Math::max));
    return added;
  }

  private List<Finding> added(List<Finding> findings, Map<Key, Integer> now) {
    List<Finding> added = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO) {
        Key key = Key.of(finding);
        if (now.merge(key, 1, Integer::sum) > known.getOrDefault(key, 0)) {
          added.add(finding);
        }
      }
    }
    return added;
  }

  /** Whether there are errors. */
  boolean hasErrors() {
    return known.keySet().stream().anyMatch(key -> key.severity() == Severity.ERROR);
  }
}
