package io.github.shelfmark.read;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ReadingOrder;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mutable section, used while the tree is built. */
final class SectionNode {
  private final String title;
  private final String prefix;
  private final List<SectionNode> children = new ArrayList<>();
  private final List<Document> posts = new ArrayList<>();
  private @Nullable Document index;

  /**
   * Creates an empty section.
   *
   * @param title its title; if empty, it is derived from the index or the prefix
   */
  SectionNode(String title, String prefix) {
    this.title = title;
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  void add(SectionNode child) {
    children.add(child);
  }

  void add(Document post) {
    posts.add(post);
  }

  void setIndex(Document document) {
    index = document;
  }

  boolean isEmpty() {
    return index == null && posts.isEmpty() && children.stream().allMatch(SectionNode::isEmpty);
  }

  /**
   * Converts the section and its descendants to immutable ones, without empty ones.
   *
   * @param sortChildren whether to sort the child sections, or keep them in the given order
   */
  Section freeze(boolean sortChildren) {
    List<SectionNode> filled = new ArrayList<>(children);
    filled.removeIf(SectionNode::isEmpty);
    if (sortChildren) {
      filled.sort(Comparator.comparing(SectionNode::key, ReadingOrder.keys()));
    }
    List<Section> sections = filled.stream().map(child -> child.freeze(sortChildren)).toList();
    return new Section(
        title(), prefix, Optional.ofNullable(index), ReadingOrder.sorted(posts), sections);
  }

  private ReadingOrder.Key key() {
    Document first = index;
    return ReadingOrder.key(first == null ? "" : first.text("sequence"), title(), prefix);
  }

  private String title() {
    if (!title.isEmpty()) {
      return title;
    }
    Document known = index;
    if (known != null) {
      return known.title();
    }
    String segments = prefix.substring(0, Math.max(0, prefix.length() - 1));
    return Titles.humanise(segments.substring(segments.lastIndexOf('/') + 1));
  }
}
