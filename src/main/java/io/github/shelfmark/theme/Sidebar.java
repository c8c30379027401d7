package io.github.shelfmark.theme;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.theme.model.TreeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of sections on each page: expanded along the path to the page, collapsed elsewhere. The
 * number of entries per page is limited; otherwise the size of the site would grow quadratically.
 */
final class Sidebar {
  /** The maximum number of posts, and of sections, that a page shows of one section. */
  private static final int SHOWN = 50;

  private final Section top;
  private final Section root;
  private final List<Section> always = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  Sidebar(SectionTree tree) {
    this.root = tree.root();
    this.top = top(root);
    for (Section section = root; !section.prefix().equals(top.prefix()); ) {
      always.add(section);
      section = section.sections().get(0);
    }
    always.add(top);
    number(root);
    tree.sections().forEach(this::number);
  }

  /**
   * The section that the tree starts with: levels with nothing but a single section are skipped.
   */
  private static Section top(Section root) {
    Section top = root;
    while (top.posts().isEmpty() && top.sections().size() == 1) {
      top = top.sections().get(0);
    }
    return top;
  }

  private void number(Section section) {
    int position = 0;
    for (Document post : section.posts()) {
      positions.put(post.output(), position++);
    }
    position = 0;
    for (Section inner : section.sections()) {
      positions.put(inner.prefix(), position++);
    }
  }

  /**
   * The sections that the sidebar of a section's pages depends on: those above it, those on every
   * page, and only children, which are always expanded.
   *
   * @param path the sections from the root down to the page's own
   */
  List<Section> shownAt(List<Section> path) {
    List<Section> shown = new ArrayList<>(always);
    for (Section section : path) {
      shown.add(section);
      if (section.sections().size() == 1) {
        shown.add(section.sections().get(0));
      }
    }
    return shown;
  }

  /**
   * The tree for one page.
   *
   * @param path the sections from the root down to the page's own
   * @param output the page's file
   */
  TreeModel from(List<Section> path, String output, Linker linker) {
    return new View(path, output, linker).tree();
  }

  /** The tree while it is built for one page. */
  private final class View {
    private final List<Section> path;
    private final String output;
    private final Linker linker;

    View(List<Section> path, String output, Linker linker) {
      this.path = path;
      this.output = output;
      this.linker = linker;
    }

    TreeModel tree() {
      List<TreeModel> entries = new ArrayList<>();
      if (!top.prefix().equals(root.prefix())) {
        // Its children are listed as siblings.
        entries.add(node(top, true, List.of(), 0));
      }
      int depth = Math.max(0, depthOf(top));
      int more = fill(top, depth, entries);
      return node(root, true, entries, more);
    }

    private int depthOf(Section section) {
      for (int i = 0; i < path.size(); i++) {
        if (path.get(i).prefix().equals(section.prefix())) {
          return i;
        }
      }
      return -1;
    }

    /** Adds the content of a section and returns how many entries were left out. */
    private int fill(Section section, int depth, List<TreeModel> entries) {
      boolean onPath = depthOf(section) == depth;
      int postStart = start(section.posts().size(), positionOf(output));
      List<Document> posts = window(section.posts(), postStart);
      for (Document post : posts) {
        entries.add(leaf(post.title(), post.output(), false));
      }
      String next = onPath && depth + 1 < path.size() ? path.get(depth + 1).prefix() : "";
      int sectionStart = start(section.sections().size(), positionOf(next));
      List<Section> sections = window(section.sections(), sectionStart);
      // An only child is always expanded, so that readers need not click to see anything.
      boolean lone = onPath && section.sections().size() == 1;
      for (Section inner : sections) {
        boolean open = lone || inner.prefix().equals(next);
        entries.add(open ? opened(inner, depth + 1) : leaf(inner.title(), inner.output(), true));
      }
      return section.posts().size() - posts.size() + section.sections().size() - sections.size();
    }

    private TreeModel opened(Section section, int depth) {
      List<TreeModel> inside = new ArrayList<>();
      int more = fill(section, depth, inside);
      return node(section, true, inside, more);
    }

    private TreeModel node(Section section, boolean open, List<TreeModel> entries, int more) {
      String to = section.output();
      return new TreeModel(
          section.title(), linker.to(to), true, to.equals(output), open, entries, more);
    }

    private TreeModel leaf(String title, String to, boolean section) {
      return new TreeModel(title, linker.to(to), section, to.equals(output), false, List.of(), 0);
    }
  }

  private int positionOf(String key) {
    return positions.getOrDefault(key, 0);
  }

  private static int start(int size, int position) {
    return Math.max(0, Math.min(position - SHOWN / 2, size - SHOWN));
  }

  private static <T> List<T> window(List<T> list, int start) {
    return list.subList(start, Math.min(list.size(), start + SHOWN));
  }
}
