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

/** Collects the tags nobody knows from all documents, and tells of each kind once. */
final class UnknownTags {
  private static final Comparator<UnknownTag> BY_PLACE =
      Comparator.comparing(UnknownTag::file).thenComparing(UnknownTag::position);

  private final Set<String> known;
  private final Set<UnknownTag> found = ConcurrentHashMap.newKeySet();

  /**
   * A collector.
   *
   * @param known the tags there are, to guess from
   */
  UnknownTags(Set<String> known) {
    this.known = known;
  }

  /** Notes tags; one at the same place as another is the same. */
  void addAll(Collection<UnknownTag> tags) {
    found.addAll(tags);
  }

  /** A finding for each name, at its first place. */
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
      case "render" -> "Jekyll's Liquid does not know it either; write {% include %} instead.";
      case "liquid" -> "Jekyll's Liquid does not know it either; write a tag for each line.";
      default ->
          "A Ruby plugin may have made it, and those are not run: write what it wrote as Markdown"
              + " or HTML, or put that into _includes and {% include %} it.";
    };
  }
}
