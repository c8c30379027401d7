package io.github.shelfmark.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects findings from all threads of a build; what it gives back does not depend on timing. */
public final class Findings {
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Adds a finding; a second one that is equal in every part is dropped. */
  public synchronized void add(Finding finding) {
    if (findings.add(finding)) {
      counts.merge(finding.severity(), 1, Integer::sum);
    }
  }

  /** Adds each of some findings. */
  public synchronized void addAll(Collection<Finding> more) {
    more.forEach(this::add);
  }

  /** How many findings of a severity there are so far. */
  public synchronized int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** Whether anything has been found that fails the build. */
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
