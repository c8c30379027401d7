package io.github.shelfmark.theme;

import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.LinkModel;
import java.util.List;

/**
 * The entries of the header: the configured ones, or else the top-level sections if they are few.
 */
final class TopNavigation {
  /**
   * The maximum number of derived entries; more do not fit into one line, and the sidebar shows
   * them anyway.
   */
  private static final int DERIVED = 5;

  private final List<Entry> entries;

  /** An entry with its resolved target. */
  private record Entry(String title, SiteUrl target) {}

  TopNavigation(SiteView view) {
    List<NavItem> configured = view.config().nav();
    if (configured.isEmpty()) {
      List<Section> top =
          view.sections().root().sections().stream().filter(Section::hasPage).toList();
      boolean worth = top.size() > 1 && top.size() <= DERIVED;
      this.entries = worth ? top.stream().map(TopNavigation::entry).toList() : List.of();
    } else {
      this.entries = configured.stream().map(item -> entry(view, item)).toList();
    }
  }

  /** The texts that a digest of these entries consists of. */
  List<String> texts() {
    return entries.stream().map(Entry::toString).toList();
  }

  /** The entries as links from one page. */
  List<LinkModel> from(String output, Linker linker) {
    return entries.stream().map(entry -> link(entry, output, linker)).toList();
  }

  /** The entries as links from one page, without those that the sidebar has as well. */
  List<LinkModel> beyond(Sidebar sidebar, String output, Linker linker) {
    return entries.stream()
        .filter(entry -> !sidebar.leadsTo(entry.target()))
        .map(entry -> link(entry, output, linker))
        .toList();
  }

  private static LinkModel link(Entry entry, String output, Linker linker) {
    String to = entry.target().output();
    if (to.isEmpty()) {
      return new LinkModel(entry.title(), entry.target().from(linker), false);
    }
    String directory = to.endsWith("/index.html") ? to.substring(0, to.length() - 10) : to;
    boolean active = output.startsWith(directory) || isBeside(to, output);
    return new LinkModel(entry.title(), entry.target().from(linker), active);
  }

  /** Whether a page is in the directory that the page of its section stands beside. */
  private static boolean isBeside(String page, String output) {
    int end = page.length() - ".html".length();
    return page.endsWith(".html")
        && output.length() > end
        && output.charAt(end) == '/'
        && output.startsWith(page.substring(0, end));
  }

  private static Entry entry(Section section) {
    return new Entry(section.title(), new SiteUrl("", section.output(), ""));
  }

  private static Entry entry(SiteView view, NavItem item) {
    return new Entry(item.title(), SiteUrl.of(view, item.url()));
  }
}
