package io.github.shelfmark.theme;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.TreeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of sections on each page: expanded along the path to the page, collapsed elsewhere.
 * Menus that list pages are always expanded, if they are short. In a small site collapsed sections
 * have their entries as well, so that readers can open them where they are. In a larger one the
 * number of entries per page is limited; otherwise the size of the site would grow quadratically.
 */
final class Sidebar {
  /** The maximum number of posts, and of sections, that a page shows of one section. */
  private static final int SHOWN = 50;

  /**
   * The maximum number of posts by date that a page shows of one section: a blog of ten years has
   * its list on the page of the section, and would hide the other sections here.
   */
  private static final int RECENT = 10;

  /** The maximum number of entries of all menus that are expanded on every page. */
  private static final int ALWAYS_OPEN = 100;

  /**
   * The maximum number of entries of a site that are all on every page. An entry is about 14 bytes
   * of a page, gzipped: 200 are 2.8 kB, of the 5 kB that a page may weigh without its text.
   */
  private static final int WHOLE = 200;

  private final SiteView view;
  private final boolean whole;
  private final int shown;
  private final Set<String> menus = new HashSet<>();
  private final Section top;
  private final Section root;
  private final List<Section> always = new ArrayList<>();
  private final Set<String> targets = new HashSet<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> limits = new HashMap<>();

  Sidebar(SiteView view) {
    SectionTree tree = view.sections();
    this.view = view;
    this.root = tree.root();
    this.top = top(root);
    limit(root);
    tree.sections().forEach(this::limit);
    this.whole = count(tree) <= WHOLE;
    this.shown = whole ? WHOLE : SHOWN;
    findMenus(tree);
    for (Section section = root; !section.id().equals(top.id()); ) {
      always.add(section);
      section = section.sections().get(0);
    }
    always.add(top);
    if (whole) {
      always.addAll(tree.sections());
    }
    always.forEach(this::addTargets);
    number(root);
    tree.sections().forEach(this::number);
  }

  /**
   * The section that the tree starts with: levels with nothing but a single section are skipped.
   */
  private static Section top(Section root) {
    Section top = root;
    while (top.entries().isEmpty() && top.sections().size() == 1) {
      top = top.sections().get(0);
    }
    return top;
  }

  /** Finds the sections with posts by date, of which pages show fewer entries. */
  private void limit(Section section) {
    int byDate = 0;
    for (Document post : section.posts()) {
      byDate += section.isByDate(post) ? 1 : 0;
    }
    if (byDate > RECENT) {
      limits.put(section.id(), section.entries().size() - byDate + RECENT);
    }
  }

  private int shown(Section section) {
    return Math.min(shown, limits.getOrDefault(section.id(), shown));
  }

  private int count(SectionTree tree) {
    int count = size(tree.root());
    for (Section section : tree.sections()) {
      count += size(section);
    }
    return count;
  }

  private int size(Section section) {
    int entries = section.entries().size();
    return limits.getOrDefault(section.id(), entries) + section.sections().size();
  }

  /** Adds where the entries lead that are shown of a section on every page. */
  private void addTargets(Section section) {
    targets.add(section.output());
    if (section.sections().size() <= shown) {
      section.sections().forEach(inner -> targets.add(inner.output()));
    }
    if (section.entries().size() <= shown(section)) {
      for (SectionEntry entry : section.entries()) {
        MenuTarget target = MenuTarget.of(view, entry);
        targets.add(target.document() + target.link().key());
      }
    }
  }

  /** Whether an entry that every page shows leads to this target, or the link to the home page. */
  boolean leadsTo(SiteUrl target) {
    return targets.contains(target.key());
  }

  /** Whether every page shows all sections with all their entries. */
  boolean isWhole() {
    return whole;
  }

  /** Finds the sections that are expanded on every page: those that list pages, and are few. */
  private void findMenus(SectionTree tree) {
    List<Section> found = new ArrayList<>();
    int entries = 0;
    for (Section section : tree.sections()) {
      if (section.prefix().isEmpty() || section.listed()) {
        found.add(section);
        entries += size(section);
      }
    }
    if (entries <= ALWAYS_OPEN) {
      found.forEach(section -> menus.add(section.id()));
      always.addAll(found);
    }
  }

  private void number(Section section) {
    int position = 0;
    for (SectionEntry entry : section.entries()) {
      int own = position++;
      entry.document().ifPresent(post -> positions.put(post.output(), own));
    }
    position = 0;
    for (Section inner : section.sections()) {
      positions.put(inner.id(), position++);
    }
  }

  /**
   * The sections that the sidebar of a section's pages depends on: those above it, those on every
   * page, and only children, which are always expanded.
   *
   * @param path the sections from the root down to the page's own
   */
  List<Section> shownAt(List<Section> path) {
    List<Section> sections = new ArrayList<>(always);
    for (Section section : path) {
      sections.add(section);
      if (section.sections().size() == 1) {
        sections.add(section.sections().get(0));
      }
    }
    return sections;
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
      if (!top.id().equals(root.id())) {
        // Its children are listed as siblings.
        entries.add(node(top, true, List.of(), 0));
      }
      int depth = Math.max(0, depthOf(top));
      int more = fill(top, depth, entries);
      return node(root, true, entries, more);
    }

    private int depthOf(Section section) {
      for (int i = 0; i < path.size(); i++) {
        if (path.get(i).id().equals(section.id())) {
          return i;
        }
      }
      return -1;
    }

    /** Adds the content of a section and returns how many entries were left out. */
    private int fill(Section section, int depth, List<TreeModel> entries) {
      boolean onPath = depthOf(section) == depth;
      int limit = shown(section);
      int first = start(section.entries().size(), positionOf(output), limit);
      List<SectionEntry> nearby = window(section.entries(), first, limit);
      String next = onPath && depth + 1 < path.size() ? path.get(depth + 1).id() : "";
      int sectionStart = start(section.sections().size(), positionOf(next), shown);
      List<Section> sections = window(section.sections(), sectionStart, shown);
      // An only child is always expanded, so that readers need not click to see anything.
      boolean lone = onPath && section.sections().size() == 1;
      int written = first;
      for (int i = 0; i < sections.size(); i++) {
        Section inner = sections.get(i);
        // Entries and sections are limited each for themselves, and shown in their common order.
        int before = Math.min(section.before().get(sectionStart + i), first + nearby.size());
        for (; written < before; written++) {
          entries.add(leaf(section.entries().get(written)));
        }
        boolean open = lone || inner.id().equals(next) || menus.contains(inner.id());
        entries.add(open ? opened(inner, depth + 1) : closed(inner, depth + 1));
      }
      for (; written < first + nearby.size(); written++) {
        entries.add(leaf(section.entries().get(written)));
      }
      return section.entries().size() - nearby.size() + section.sections().size() - sections.size();
    }

    private TreeModel opened(Section section, int depth) {
      List<TreeModel> inside = new ArrayList<>();
      int more = fill(section, depth, inside);
      return node(section, true, inside, more);
    }

    private TreeModel node(Section section, boolean open, List<TreeModel> entries, int more) {
      String to = section.output();
      String url = section.hasPage() ? linker.to(to) : "";
      return new TreeModel(
          section.title(),
          url,
          true,
          section.hasPage() && to.equals(output),
          open,
          entries,
          false,
          more);
    }

    /** A section without a page leads to the first page in it, where it is expanded. */
    private TreeModel closed(Section section, int depth) {
      List<TreeModel> inside = new ArrayList<>();
      int more = whole ? fill(section, depth, inside) : 0;
      MenuTarget target = MenuTarget.of(view, section);
      boolean current = section.hasPage() && section.output().equals(output);
      return new TreeModel(
          section.title(),
          target.from(linker),
          true,
          current,
          false,
          inside,
          target.isExternal(),
          more);
    }

    private TreeModel leaf(SectionEntry entry) {
      MenuTarget target = MenuTarget.of(view, entry);
      boolean current = target.isAt(output);
      return new TreeModel(
          entry.title(),
          target.from(linker),
          false,
          current,
          false,
          List.of(),
          target.isExternal(),
          0);
    }
  }

  private int positionOf(String key) {
    return positions.getOrDefault(key, 0);
  }

  private static int start(int size, int position, int limit) {
    return Math.max(0, Math.min(position - limit / 2, size - limit));
  }

  private static <T> List<T> window(List<T> list, int start, int limit) {
    return list.subList(start, Math.min(list.size(), start + limit));
  }
}
