package io.github.shelfmark.accept;

import io.github.shelfmark.config.CheckLevel;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.finding.StandardCodes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The severities that a site gives to the findings of checks. */
public final class Levels {
  private final Map<FindingCode, Optional<Severity>> levels;

  private Levels(Map<FindingCode, Optional<Severity>> levels) {
    this.levels = levels;
  }

  /**
   * The levels of a site.
   *
   * @param configured what its configuration says; of two entries for one check the later holds
   * @param known the codes of all checks
   * @param strangers whether names that no check has are somebody else's, and not reported
   * @param findings gets names of checks that there are not, and of those that nobody can set
   */
  public static Levels of(
      List<CheckLevel> configured,
      Collection<FindingCode> known,
      boolean strangers,
      Consumer<Finding> findings) {
    Map<FindingCode, Optional<Severity>> levels = new HashMap<>();
    for (CheckLevel level : configured) {
      Optional<FindingCode> code = StandardCodes.called(level.check(), known);
      if (code.isPresent() && code.get().isSettable()) {
        levels.put(code.get(), level.severity());
      } else if (code.isPresent()) {
        findings.accept(
            wrong(
                level,
                "the check \"" + code.get().label() + "\" cannot be set",
                "It keeps harm away from whoever builds or reads the site; take the entry out."));
      } else if (!strangers) {
        findings.accept(
            wrong(
                level,
                "there is no check \"" + level.check() + "\"",
                Nearest.hint(level.check(), names(known), Suppressions.NAMES)));
      }
    }
    return new Levels(levels);
  }

  static List<String> names(Collection<FindingCode> known) {
    return known.stream()
        .flatMap(code -> Stream.of(code.id(), code.number()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Finding wrong(CheckLevel level, String message, String hint) {
    return Finding.error(FindingCode.UNKNOWN_KEY, level.file(), level.position(), message, hint);
  }

  /** A finding as severe as the site takes it; empty if it does not want to know. */
  Optional<Finding> apply(Finding finding) {
    Optional<Severity> level = levels.get(finding.code());
    if (level == null) {
      return Optional.of(finding);
    }
    return finding.isAcceptable() ? level.map(finding::withSeverity) : Optional.of(finding);
  }
}
