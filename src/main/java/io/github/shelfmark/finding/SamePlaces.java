package io.github.shelfmark.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Information about code that is the same in many places, such as a language that is not
 * highlighted: it is told once, at the first place, with their number. Only information, of which
 * no baseline has any: warnings stay what they are counted as.
 */
final class SamePlaces {
  private SamePlaces() {}

  /**
   * Findings without those that say what an earlier one says.
   *
   * @param findings in the order in which they are reported
   */
  static List<Finding> once(List<Finding> findings) {
    Map<String, Integer> places = new HashMap<>();
    for (Finding finding : findings) {
      if (isRepeated(finding)) {
        places.merge(finding.message(), 1, Integer::sum);
      }
    }
    List<Finding> told = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Integer number = isRepeated(finding) ? places.put(finding.message(), 0) : Integer.valueOf(1);
      if (number == null || number == 1) {
        told.add(finding);
      } else if (number > 1) {
        told.add(
            Finding.info(
                finding.code(),
                finding.file(),
                finding.position(),
                finding.message() + " (" + number + " places)",
                finding.hint()));
      }
    }
    return List.copyOf(told);
  }

  private static boolean isRepeated(Finding finding) {
    return finding.severity() == Severity.INFO && finding.code().equals(FindingCode.CODE_BLOCK);
  }
}
