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

/** A section while it is being filled. */
final class SectionNode {
  private final String title;
  private final String prefix;
  private final List<SectionNode> children = new ArrayList<>();
  private final List<Document> posts = new ArrayList<>();
  private @Nullable Document index;

  /**
   * Starts a section.
   *
   * @param title its title; empty to derive one from its index or prefix
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
   * Freezes the section and all inside it; empty ones are left out.
   *
   * @param sortChildren whether the sections inside are sorted, or stay in the order given
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
