package io.github.shelfmark.markup.include;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds which end belongs to which start of a region, in one pass over the markers of a file. */
final class RegionPairs {
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Open> starts = new ArrayList<>();

  /** The starts whose ends need no name, and all by their names and by how they are written. */
  private final Deque<Open> nested = new ArrayDeque<>();

  private final Map<String, Deque<Open>> byName = new HashMap<>();
  private final Map<String, Deque<Open>> byForm = new HashMap<>();

  /** Pairs whose start may be a sentence, by how they are written and by their starts. */
  private final Map<String, TreeMap<Integer, Pair>> doubtful = new HashMap<>();

  /**
   * The indexes of starts that have been ended, which are left in the stacks until they are met.
   */
  private final BitSet ended = new BitSet();

  /** The starts that have turned out to be sentences. */
  private final BitSet sentences = new BitSet();

  private RegionPairs() {}

  /**
   * The regions of a file.
   *
   * @param lines all of its lines
   * @param markdown whether it is Markdown, where a number sign starts a heading
   */
  static RegionPairs of(List<FileLine> lines, boolean markdown) {
    RegionPairs found = new RegionPairs();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      RegionMarker.of(lines.get(i).text(), markdown).ifPresent(each -> found.add(each, index));
    }
    found.takeEndsFromSentences();
    return found;
  }

  /** A start of a region, with the index of its line. */
  record Open(RegionMarker marker, int index) {
    String name() {
      return marker.name();
    }

    /** Whether it may be a sentence in a comment: "region of interest follows". */
    boolean isDoubtful() {
      return marker.nested() && name().indexOf(' ') > 0 && Character.isLowerCase(name().charAt(0));
    }
  }

  /** A region: its start, and the index of the line that ends it. */
  record Pair(Open open, int end) {}

  private void add(RegionMarker marker, int index) {
    if (marker.start()) {
      Open open = new Open(marker, index);
      starts.add(open);
      byName.computeIfAbsent(open.name(), none -> new ArrayDeque<>()).push(open);
      if (marker.nested()) {
        nested.push(open);
        byForm.computeIfAbsent(marker.form(), none -> new ArrayDeque<>()).push(open);
      }
      return;
    }
    Open named = marker.name().isEmpty() ? null : innermost(byName.get(marker.name()));
    if (named != null) {
      end(named, index);
    } else if (marker.nested()) {
      // What it names, if anything, is a label. "// #endregion" ends "// #region a", although
      // "// region of interest" may be in between.
      Open same = innermost(byForm.get(marker.form()));
      Open open = same == null ? innermost(nested) : same;
      if (open != null) {
        Pair pair = end(open, index);
        if (open.isDoubtful()) {
          doubtful
              .computeIfAbsent(open.marker().form(), none -> new TreeMap<>())
              .put(open.index(), pair);
        }
      }
    }
  }

  private @Nullable Open innermost(@Nullable Deque<Open> stack) {
    if (stack == null) {
      return null;
    }
    Open top = stack.peek();
    while (top != null && ended.get(top.index())) {
      stack.pop();
      top = stack.peek();
    }
    return top;
  }

  private Pair end(Open open, int index) {
    Pair pair = new Pair(open, index);
    pairs.add(pair);
    ended.set(open.index());
    return pair;
  }

  /** All regions, from top to bottom by their ends. */
  List<Pair> pairs() {
    return pairs.stream()
        .filter(pair -> !sentences.get(pair.open().index()))
        .sorted(Comparator.comparingInt(Pair::end))
        .toList();
  }

  /** The starts that have no end, from top to bottom. */
  List<Open> neverEnded() {
    return starts.stream()
        .filter(open -> !ended.get(open.index()) || sentences.get(open.index()))
        .toList();
  }

  /** If an end is missing, a start after it may have been a sentence that has got its end. */
  private void takeEndsFromSentences() {
    for (int i = starts.size() - 1; i >= 0; i--) {
      Open open = starts.get(i);
      TreeMap<Integer, Pair> candidates = doubtful.get(open.marker().form());
      if (candidates == null || ended.get(open.index()) || open.isDoubtful()) {
        continue;
      }
      Map.Entry<Integer, Pair> inner = candidates.higherEntry(open.index());
      if (inner != null && open.marker().nested()) {
        candidates.remove(inner.getKey());
        sentences.set(inner.getKey());
        end(open, inner.getValue().end());
      }
    }
  }
}
