package io.github.shelfmark.theme;

import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.content.Url;
import io.github.shelfmark.section.Section;
import io.github.shelfmark.section.SectionTree;
import io.github.shelfmark.theme.model.LinkModel;
import java.util.List;

/** The entries of the header: the configured ones, or else the few sections at the top. */
final class TopNavigation {
  /** As many derived entries as fit into one line; with more, the sidebar serves better. */
  private static final int DERIVED = 5;

  private final List<Entry> entries;

  /**
   * An entry whose target is found.
   *
   * @param external the address of an entry that leads elsewhere; empty for one of this site
   * @param output the file in this site that it leads to
   * @param suffix query and fragment
   */
  private record Entry(String title, String external, String output, String suffix) {}

  TopNavigation(Site site, SectionTree sections) {
    List<NavItem> configured = site.config().nav();
    if (configured.isEmpty()) {
      List<Section> top = sections.root().sections();
      boolean worth = top.size() > 1 && top.size() <= DERIVED;
      this.entries = worth ? top.stream().map(TopNavigation::entry).toList() : List.of();
    } else {
      this.entries = configured.stream().map(item -> entry(site, item)).toList();
    }
  }

  /** All that tells these entries from others. */
  List<String> texts() {
    return entries.stream().map(Entry::toString).toList();
  }

  /** The entries as links from one page. */
  List<LinkModel> from(String output, Linker linker) {
    return entries.stream().map(entry -> link(entry, output, linker)).toList();
  }

  private static LinkModel link(Entry entry, String output, Linker linker) {
    if (!entry.external().isEmpty()) {
      return new LinkModel(entry.title(), entry.external(), false);
    }
    String to = entry.output();
    String directory = to.endsWith("/index.html") ? to.substring(0, to.length() - 10) : to;
    return new LinkModel(
        entry.title(), linker.to(to) + entry.suffix(), output.startsWith(directory));
  }

  private static Entry entry(Section section) {
    return new Entry(section.title(), "", section.output(), "");
  }

  private static Entry entry(Site site, NavItem item) {
    String url = item.url();
    if (!url.startsWith("/") || url.startsWith("//")) {
      return new Entry(item.title(), url, "", "");
    }
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    String path = Url.decode(url.substring(1, end));
    return new Entry(item.title(), "", output(site, path), url.substring(end));
  }

  private static String output(Site site, String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return path + "index.html";
    }
    for (String candidate : List.of(path, path + ".html", path + "/index.html")) {
      if (site.documentFor(candidate).isPresent() || site.staticFileFor(candidate).isPresent()) {
        return candidate;
      }
    }
    // Other tools write files beside ours; what is broken is reported by the check of links.
    return path;
  }
}
