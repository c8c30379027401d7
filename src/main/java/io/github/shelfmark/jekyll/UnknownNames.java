package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.jekyll.plugin.SitePlugins;
import io.github.shelfmark.markup.liquid.UnknownName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Collects the unknown tags and filters of all documents, and reports each name once. */
final class UnknownNames {
  private static final Comparator<UnknownName> BY_PLACE =
      Comparator.comparing(UnknownName::file).thenComparing(UnknownName::position);

  private final Set<String> tags;
  private final Set<String> filters;
  private final Path source;
  private final Set<UnknownName> found = ConcurrentHashMap.newKeySet();

  /**
   * Creates a collector.
   *
   * @param tags the names of known tags, for suggestions
   * @param filters the names of known filters
   * @param source the source directory, whose Ruby plugins may have the others
   */
  UnknownNames(Set<String> tags, Set<String> filters, Path source) {
    this.tags = tags;
    this.filters = filters;
    this.source = source;
  }

  /** Adds names; several at one position count once. */
  void addAll(Collection<UnknownName> names) {
    found.addAll(names);
  }

  /** A finding for each name, at its first position. */
  List<Finding> findings() {
    if (found.isEmpty()) {
      return List.of();
    }
    RubyPlugins ruby = RubyPlugins.of(source);
    List<Finding> findings = new ArrayList<>();
    for (UnknownName.Kind kind : UnknownName.Kind.values()) {
      Map<String, List<UnknownName>> byName = new TreeMap<>();
      found.stream()
          .filter(unknown -> unknown.kind() == kind)
          .sorted(BY_PLACE)
          .forEach(
              unknown ->
                  byName.computeIfAbsent(unknown.name(), name -> new ArrayList<>()).add(unknown));
      boolean tag = kind == UnknownName.Kind.TAG;
      byName.forEach(
          (name, places) -> findings.add(finding(kind, name, places, hint(name, tag, ruby))));
    }
    return List.copyOf(findings);
  }

  private static Finding finding(
      UnknownName.Kind kind, String name, List<UnknownName> places, String hint) {
    boolean tag = kind == UnknownName.Kind.TAG;
    String message =
        (tag ? "there is no tag \"" : "there is no filter \"")
            + name
            + (tag ? "\", so it writes nothing (" : "\", so it changes nothing (")
            + (places.size() == 1 ? "1 place)" : places.size() + " places)");
    return Finding.warning(
        FindingCode.NOT_RUN, places.get(0).file(), places.get(0).position(), message, hint);
  }

  private String hint(String name, boolean tag, RubyPlugins ruby) {
    Optional<String> plugin = tag ? SitePlugins.withTag(name) : SitePlugins.withFilter(name);
    if (plugin.isPresent()) {
      return "It is in the plugin "
          + plugin.get()
          + ": name that under \"plugins\" in the"
          + " configuration.";
    }
    Optional<String> file = tag ? ruby.withTag(name) : ruby.withFilter(name);
    if (file.isPresent()) {
      return "It is in "
          + file.get()
          + ", and Ruby is not run: "
          + (tag
              ? "write its output as Markdown or HTML, or move it to a file in _includes and"
                  + " {% include %} it."
              : "write the changed value, or change it with other filters.");
    }
    return Nearest.hint(name, tag ? tags : filters, tag ? tagHint(name) : filterHint(name));
  }

  private static String tagHint(String name) {
    return switch (name) {
      case "render" -> "Jekyll does not support it either; use {% include %} instead.";
      case "liquid" -> "Jekyll does not support it either; write one tag per line.";
      default ->
          "It may come from a Ruby plugin, which is not run: write its output as Markdown"
              + " or HTML, or move it to a file in _includes and {% include %} it.";
    };
  }

  private static String filterHint(String name) {
    return name.equals("scssify") || name.equals("sassify")
        ? "Sass is compiled in files of its own only; write one, or CSS."
        : "It may come from a Ruby plugin, which is not run: write the changed value, or change"
            + " it with other filters.";
  }
}
