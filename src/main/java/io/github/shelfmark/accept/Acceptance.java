package io.github.shelfmark.accept;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a site makes of its findings: levels first, then comments in files, then the baseline. */
public final class Acceptance implements Findings.Filter {
  private final Levels levels;
  private final Suppressions suppressions;
  private final Baseline baseline;

  /** Puts the three together. */
  public Acceptance(Levels levels, Suppressions suppressions, Baseline baseline) {
    this.levels = levels;
    this.suppressions = suppressions;
    this.baseline = baseline;
  }

  @Override
  public Optional<Finding> take(Finding finding) {
    return levels.apply(finding).filter(taken -> !suppressions.cover(taken));
  }

  @Override
  public int hidden(Finding finding) {
    return baseline.count(finding);
  }

  @Override
  public Object kind(Finding finding) {
    return Baseline.key(finding);
  }

  @Override
  public List<Finding> remarks(List<Finding> all) {
    Map<String, Integer> seen = new HashMap<>();
    all.forEach(finding -> seen.merge(Baseline.key(finding), 1, Integer::sum));
    return baseline.remarks(seen);
  }
}
