package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Broken links that one line in the configuration mends, such as those to the documentation of an
 * API that another tool writes: many of them are told as one. Only the log does so; reports and
 * baselines have each link.
 */
final class SharedRemedies {
  /** How many links below one directory are still told one by one. */
  static final int SINGLY = 20;

  private static final String PROVIDED = "provided";
  private static final String BELOW = "/**";

  private final Map<Remedy, Group> groups = new LinkedHashMap<>();

  /**
   * What mends links.
   *
   * @param added what is to be added
   * @param key the key in the configuration that it is added to
   */
  private record Remedy(Severity severity, String added, String key) {
    /** How many links are told one by one. */
    int singly() {
      return !key.equals(PROVIDED) ? 1 : added.endsWith(BELOW) ? SINGLY : Integer.MAX_VALUE;
    }
  }

  /** Links with the same remedy: the first of them, and how many there are. */
  private static final class Group {
    private final Finding first;
    private int size;

    Group(Finding first) {
      this.first = first;
    }
  }

  /** Groups the findings of a build. */
  SharedRemedies(List<Finding> findings) {
    for (Finding finding : findings) {
      of(finding)
          .ifPresent(remedy -> groups.computeIfAbsent(remedy, it -> new Group(finding)).size++);
    }
    groups.entrySet().removeIf(entry -> entry.getValue().size <= entry.getKey().singly());
  }

  /** Whether a finding is told together with others. */
  boolean have(Finding finding) {
    return !groups.isEmpty() && of(finding).filter(groups::containsKey).isPresent();
  }

  /**
   * What is said of each group.
   *
   * @param place says where a finding is
   */
  List<RepeatedFindings.Sum> sums(Function<Finding, String> place) {
    return groups.entrySet().stream()
        .map(
            entry ->
                new RepeatedFindings.Sum(
                    entry.getKey().severity(),
                    text(entry.getKey(), entry.getValue(), place.apply(entry.getValue().first))))
        .toList();
  }

  private static String text(Remedy remedy, Group links, String place) {
    String code = " [" + links.first.code().label() + "]\n    ";
    if (!remedy.key().equals(PROVIDED)) {
      return place
          + ": "
          + links.size
          + " broken links name source files"
          + code
          + links.first.hint();
    }
    String directory = remedy.added().substring(0, remedy.added().length() - BELOW.length());
    boolean outside = directory.startsWith("../");
    return place
        + ": "
        + links.size
        + " broken links lead below "
        + (outside ? directory : "/" + directory)
        + "/, which this site does not have; this is the first"
        + code
        + "If another tool writes it, add \""
        + remedy.added()
        + "\" to \"provided\".";
  }

  /** The remedy in the hint of a broken link: {@code add "…" to "…"}. */
  private static Optional<Remedy> of(Finding finding) {
    if (!finding.code().equals(FindingCode.BROKEN_LINK)) {
      return Optional.empty();
    }
    String hint = finding.hint();
    int start = hint.indexOf("dd \"") + "dd \"".length();
    int middle = hint.indexOf("\" to \"", start);
    int end = hint.indexOf('"', middle + "\" to \"".length());
    return start < "dd \"".length() || middle < 0 || end < 0
        ? Optional.empty()
        : Optional.of(
            new Remedy(
                finding.severity(),
                hint.substring(start, middle),
                hint.substring(middle + "\" to \"".length(), end)));
  }
}
