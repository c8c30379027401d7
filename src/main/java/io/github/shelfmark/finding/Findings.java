package io.github.shelfmark.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects findings from all threads of a build; the result does not depend on timing. */
public final class Findings {
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Adds a finding; a finding equal to an earlier one is dropped. */
  public synchronized void add(Finding finding) {
    // Read first, so that null is never added.
    Severity severity = finding.severity();
    if (findings.add(finding)) {
      counts.merge(severity, 1, Integer::sum);
    }
  }

  /** Adds findings. */
  public synchronized void addAll(Collection<Finding> more) {
    more.forEach(this::add);
  }

  /** The number of findings of a severity so far. */
  public synchronized int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** Whether there is a finding that fails the build. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** All findings in {@link Finding#ORDER}. */
  public synchronized List<Finding> list() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Finding.ORDER);
    return List.copyOf(sorted);
  }
}
