package io.github.shelfmark.read;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ReadingOrder;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mutable section, used while the tree is built. */
final class SectionNode {
  private final String id;
  private final String title;
  private final String otherwise;
  private final String prefix;
  private final List<SectionNode> children = new ArrayList<>();
  private final List<SectionEntry> entries = new ArrayList<>();
  private @Nullable Document index;
  private int before = Integer.MAX_VALUE;
  private boolean listed;

  /**
   * Creates an empty section.
   *
   * @param id its prefix, or what it is known by if it has none
   * @param title its title; if empty, it is derived from the index
   * @param otherwise its title if the index has none; if empty, it is derived from the prefix
   */
  SectionNode(String id, String title, String otherwise, String prefix) {
    this.id = id;
    this.title = title;
    this.otherwise = otherwise;
    this.prefix = prefix;
  }

  /** Creates an empty section with a prefix. */
  SectionNode(String title, String prefix) {
    this(prefix, title, "", prefix);
  }

  String prefix() {
    return prefix;
  }

  void add(SectionNode child) {
    children.add(child);
  }

  /** Says that what is added to the section around it from now on comes after it. */
  void setPlaceIn(SectionNode parent) {
    before = parent.entries.size();
  }

  /** Adds a document; sections are filled in reading order. */
  void add(Document post) {
    entries.add(SectionEntry.of(post));
  }

  void add(SectionEntry entry) {
    entries.add(entry);
  }

  /** Says that the configuration lists its entries one by one. */
  void setListed() {
    listed = true;
  }

  void setIndex(Document document) {
    index = document;
  }

  boolean hasIndex() {
    return index != null;
  }

  boolean isEmpty() {
    return index == null && entries.isEmpty() && children.stream().allMatch(SectionNode::isEmpty);
  }

  /**
   * Converts the section and its descendants to immutable ones, without empty ones.
   *
   * @param order the order of child sections; null to keep them in the given order
   */
  Section freeze(@Nullable ReadingOrder order) {
    List<SectionNode> filled = new ArrayList<>(children);
    filled.removeIf(SectionNode::isEmpty);
    if (order != null) {
      filled = sorted(filled, order);
    }
    List<Section> sections = filled.stream().map(child -> child.freeze(order)).toList();
    List<Integer> places =
        filled.stream().map(child -> Math.min(child.before, entries.size())).toList();
    return new Section(
        id,
        title(),
        prefix,
        Optional.ofNullable(index),
        List.copyOf(entries),
        Section.documents(entries),
        sections,
        places,
        listed);
  }

  private static List<SectionNode> sorted(List<SectionNode> nodes, ReadingOrder order) {
    record Keyed(ReadingOrder.Key key, SectionNode node) {}
    return nodes.stream()
        .map(node -> new Keyed(node.key(order), node))
        .sorted(Comparator.comparing(Keyed::key, ReadingOrder.keys()))
        .map(Keyed::node)
        .toList();
  }

  private ReadingOrder.Key key(ReadingOrder order) {
    Document first = index;
    return order.key(first == null ? "" : first.text("sequence"), title(), prefix);
  }

  private String title() {
    if (!title.isEmpty()) {
      return title;
    }
    Document known = index;
    if (known != null) {
      return known.title();
    }
    if (!otherwise.isEmpty()) {
      return otherwise;
    }
    String segments = prefix.substring(0, Math.max(0, prefix.length() - 1));
    return Titles.humanise(segments.substring(segments.lastIndexOf('/') + 1));
  }
}
