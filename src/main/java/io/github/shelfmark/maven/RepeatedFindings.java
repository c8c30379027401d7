package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts findings by kind. Of each kind and severity only the first are shown one by one, so that a
 * site with hundreds of dead links does not hide what else is wrong; the rest are summed up.
 */
final class RepeatedFindings {
  /** How many findings of a kind are shown. */
  static final int SHOWN = 20;

  /** How many targets a sum names. */
  private static final int NAMED = 3;

  private final Map<Kind, Count> counts =
      new TreeMap<>(Comparator.comparing(Kind::severity).thenComparing(Kind::code));

  private record Kind(Severity severity, FindingCode code) {}

  /** The findings of one kind. */
  private static final class Count {
    private int all;
    private final Map<String, Integer> subjects = new HashMap<>();
  }

  /**
   * What is said of findings that are not shown.
   *
   * @param severity their severity
   * @param text how many there are and what they are about
   */
  record Sum(Severity severity, String text) {}

  /** Counts a finding, and says whether it is to be shown. */
  boolean isShown(Finding finding) {
    Count count =
        counts.computeIfAbsent(new Kind(finding.severity(), finding.code()), unused -> new Count());
    count.all++;
    String subject = subject(finding);
    if (!subject.isEmpty()) {
      count.subjects.merge(subject, 1, Integer::sum);
    }
    return count.all <= SHOWN;
  }

  /** What is said of the findings that were not shown, most severe first. */
  List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          if (count.all > SHOWN) {
            sums.add(new Sum(kind.severity(), text(kind, count)));
          }
        });
    return sums;
  }

  private static String text(Kind kind, Count count) {
    StringBuilder text = new StringBuilder("and ");
    int more = count.all - SHOWN;
    text.append(more).append(" more ").append(noun(kind, more));
    List<Map.Entry<String, Integer>> repeated =
        count.subjects.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NAMED)
            .toList();
    String separator = "; most often: ";
    for (Map.Entry<String, Integer> entry : repeated) {
      text.append(separator).append(entry.getKey());
      text.append(" (").append(entry.getValue()).append(')');
      separator = ", ";
    }
    text.append(" [").append(kind.code().label()).append(']');
    if (kind.severity() == Severity.ERROR && kind.code().equals(FindingCode.BROKEN_LINK)) {
      text.append("\n    With -Dshelfmark.links=warn the site is built in spite of broken links.");
    }
    return text.toString();
  }

  private static String noun(Kind kind, int number) {
    String end = number == 1 ? "" : "s";
    if (kind.code().equals(FindingCode.BROKEN_LINK)) {
      return "broken link" + end;
    }
    return kind.code().equals(FindingCode.BROKEN_ANCHOR)
        ? "broken anchor" + end
        : kind.severity().label() + end + " of this kind";
  }

  /** What a finding is about: the first name in quotes; of a link without where it starts from. */
  private static String subject(Finding finding) {
    String message = finding.message();
    int start = message.indexOf('"') + 1;
    int end = message.indexOf('"', start);
    if (start == 0 || end < 0) {
      return "";
    }
    String subject = message.substring(start, end);
    if (!finding.code().equals(FindingCode.BROKEN_LINK)) {
      return subject;
    }
    int from = 0;
    while (subject.startsWith("../", from) || subject.startsWith("./", from)) {
      from = subject.indexOf('/', from) + 1;
    }
    int to = from;
    while (to < subject.length() && subject.charAt(to) != '#' && subject.charAt(to) != '?') {
      to++;
    }
    return subject.substring(from, to);
  }
}
