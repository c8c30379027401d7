package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.liquid.UnknownTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Collects the unknown tags of all documents, and reports each name once. */
final class UnknownTags {
  private static final Comparator<UnknownTag> BY_PLACE =
      Comparator.comparing(UnknownTag::file).thenComparing(UnknownTag::position);

  private final Set<String> known;
  private final Set<UnknownTag> found = ConcurrentHashMap.newKeySet();

  /**
   * Creates a collector.
   *
   * @param known the names of known tags, for suggestions
   */
  UnknownTags(Set<String> known) {
    this.known = known;
  }

  /** Adds tags; several at one position count once. */
  void addAll(Collection<UnknownTag> tags) {
    found.addAll(tags);
  }

  /** A finding for each name, at its first position. */
  List<Finding> findings() {
    Map<String, List<UnknownTag>> byName = new TreeMap<>();
    found.stream()
        .sorted(BY_PLACE)
        .forEach(tag -> byName.computeIfAbsent(tag.name(), name -> new ArrayList<>()).add(tag));
    return byName.entrySet().stream().map(e -> finding(e.getKey(), e.getValue())).toList();
  }

  private Finding finding(String name, List<UnknownTag> places) {
    return Finding.warning(
        FindingCode.NOT_RUN,
        places.get(0).file(),
        places.get(0).position(),
        "there is no tag \"" + name + "\", so it writes nothing (" + count(places.size()) + ")",
        Nearest.hint(name, known, hint(name)));
  }

  private static String count(int places) {
    return places == 1 ? "1 place" : places + " places";
  }

  private static String hint(String name) {
    return switch (name) {
      case "render" -> "Jekyll does not support it either; use {% include %} instead.";
      case "liquid" -> "Jekyll does not support it either; write one tag per line.";
      default ->
          "It may come from a Ruby plugin, which is not run: write its output as Markdown"
              + " or HTML, or move it to a file in _includes and {% include %} it.";
    };
  }
}
