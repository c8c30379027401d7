package io.github.shelfmark.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects findings from all threads of a build; the result does not depend on timing. */
public final class Findings {
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final Map<Object, Integer> kinds = new HashMap<>();
  private volatile Filter filter = finding -> Optional.of(finding);

  /** What becomes of findings before they are reported. */
  @FunctionalInterface
  public interface Filter {
    /** A finding as it is taken; empty if it is not. Several threads may ask. */
    Optional<Finding> take(Finding finding);

    /** How many findings of a kind are passed over; the first ones in order are. */
    default int hidden(Finding finding) {
      return 0;
    }

    /** What is to be said of those that are passed over, when everything has been found. */
    default List<Finding> remarks(List<Finding> all) {
      return List.of();
    }

    /** What the findings have in common that are counted together. */
    default Object kind(Finding finding) {
      return finding;
    }
  }

  /** Sets what becomes of findings, also of those that there are already. */
  public void filter(Filter other) {
    List<Finding> before;
    synchronized (this) {
      before = List.copyOf(findings);
      findings.clear();
      counts.clear();
      kinds.clear();
      filter = other;
    }
    addAll(before);
  }

  /** Adds a finding; a finding equal to an earlier one is dropped. */
  public void add(Finding finding) {
    // Not within the lock: a filter may add findings of its own.
    filter.take(finding).ifPresent(this::put);
  }

  private synchronized void put(Finding finding) {
    // Read first, so that null is never added.
    Severity severity = finding.severity();
    if (findings.add(finding)) {
      int hidden = filter.hidden(finding);
      if (hidden == 0 || kinds.merge(filter.kind(finding), 1, Integer::sum) > hidden) {
        counts.merge(severity, 1, Integer::sum);
      }
    }
  }

  /** Adds findings. */
  public void addAll(Collection<Finding> more) {
    more.forEach(this::add);
  }

  /** What becomes of some findings, without adding them. */
  public List<Finding> taken(Collection<Finding> some) {
    return some.stream().flatMap(finding -> filter.take(finding).stream()).toList();
  }

  /** The files in which there are errors so far. */
  public synchronized Set<String> filesWithErrors() {
    Set<String> files = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        files.add(finding.file());
      }
    }
    return files;
  }

  /** The number of findings of a severity so far. */
  public synchronized int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** Whether there is a finding that fails the build. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** All findings in {@link Finding#ORDER}, those that are passed over included. */
  public synchronized List<Finding> all() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Finding.ORDER);
    return sorted;
  }

  /** Everything has been found: adds what is to be said of findings that are passed over. */
  public void complete() {
    addAll(filter.remarks(all()));
  }

  /** The findings to report, in {@link Finding#ORDER}; what is the same in many places once. */
  public List<Finding> list() {
    Map<Object, Integer> seen = new HashMap<>();
    List<Finding> shown = all();
    shown.removeIf(
        finding -> {
          int hidden = filter.hidden(finding);
          return hidden > 0 && seen.merge(filter.kind(finding), 1, Integer::sum) <= hidden;
        });
    return SamePlaces.once(shown);
  }
}
