package io.github.shelfmark.markup.include;

import io.github.shelfmark.finding.Nearest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions of a file. A line that starts or ends one that is whole is no part of what it has.
 */
public final class Regions {
  /** The most names that a hint lists. */
  private static final int FEW = 12;

  private final List<FileLine> lines;
  private final BitSet markers = new BitSet();
  private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();
  private final Map<String, Integer> neverEnded = new LinkedHashMap<>();

  /** The lines between two markers, as indexes. */
  private record Piece(int from, int to) {}

  private Regions(List<FileLine> lines) {
    this.lines = lines;
  }

  /**
   * Finds the regions of a file.
   *
   * @param lines all of its lines
   * @param markdown whether it is Markdown, where a number sign starts a heading
   */
  public static Regions of(List<FileLine> lines, boolean markdown) {
    Regions regions = new Regions(lines);
    RegionPairs found = RegionPairs.of(lines, markdown);
    for (RegionPairs.Pair pair : found.pairs()) {
      int start = pair.open().index();
      if (!pair.open().name().isEmpty()) {
        regions
            .pieces
            .computeIfAbsent(pair.open().name(), none -> new ArrayList<>())
            .add(new Piece(start + 1, pair.end()));
      }
      regions.markers.set(start);
      regions.markers.set(pair.end());
    }
    found.neverEnded().forEach(each -> regions.neverEnded.putIfAbsent(each.name(), each.index()));
    return regions;
  }

  /**
   * The lines of all pieces of a region, from top to bottom, each once.
   *
   * @throws MissingPartException if there is none, or one has no end
   */
  public List<FileLine> named(String name) throws MissingPartException {
    Integer open = neverEnded.get(name);
    if (open != null) {
      throw new MissingPartException(
          "the region \"" + name + "\" is never ended",
          "It starts in line " + lines.get(open).number() + "; write its end below that.");
    }
    List<Piece> found = pieces.get(name);
    if (found == null) {
      String few =
          pieces.isEmpty()
              ? "The file has no regions; write // #region " + name + " and // #endregion in it."
              : pieces.size() > FEW
                  ? "The file has other regions."
                  : "It has " + String.join(", ", pieces.keySet()) + ".";
      throw new MissingPartException(
          "there is no region \"" + name + "\"", Nearest.hint(name, pieces.keySet(), few));
    }
    BitSet shown = new BitSet();
    found.forEach(piece -> shown.set(piece.from(), piece.to()));
    List<FileLine> all = new ArrayList<>();
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      if (!markers.get(i)) {
        all.add(lines.get(i));
      }
    }
    return all;
  }

  /** Lines of the file without those that start or end a region. */
  public List<FileLine> withoutMarkers(List<FileLine> chosen) {
    if (markers.isEmpty()) {
      return chosen;
    }
    int first = lines.isEmpty() ? 1 : lines.get(0).number();
    return chosen.stream().filter(line -> !markers.get(line.number() - first)).toList();
  }
}
