package io.github.shelfmark.theme;

import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.LinkModel;
import java.util.ArrayList;
import java.util.List;

/** The path to a page: the configured one down to this site, then the sections above the page. */
final class Breadcrumbs {
  private final List<Crumb> above = new ArrayList<>();
  private final String root;
  private String home = "";

  /** An entry with its resolved target; without one if it is no link. */
  private record Crumb(String title, SiteUrl target) {}

  Breadcrumbs(SiteView view) {
    this.root = view.sections().root().prefix();
    List<NavItem> configured = view.config().breadcrumbs();
    for (int i = 0; i < configured.size(); i++) {
      NavItem item = configured.get(i);
      SiteUrl target = SiteUrl.of(view, item.url());
      if (i == configured.size() - 1 && target.output().equals(view.home())) {
        home = item.title();
      } else {
        above.add(new Crumb(item.title(), target));
      }
    }
  }

  /** The texts that a digest of the configured entries consists of. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    above.forEach(crumb -> texts.add(crumb.toString()));
    texts.add(home);
    return texts;
  }

  /**
   * The path to a page, without the page itself.
   *
   * @param path the sections from the root down to the page's own, whose index it may be
   * @param output the page's file
   */
  List<LinkModel> of(List<Section> path, String output, Linker linker) {
    List<LinkModel> crumbs = new ArrayList<>();
    for (Crumb crumb : above) {
      crumbs.add(new LinkModel(crumb.title(), crumb.target().from(linker), false));
    }
    for (Section section : path) {
      if (!section.output().equals(output)) {
        String title = section.prefix().equals(root) ? home : section.title();
        String url = section.hasPage() ? linker.to(section.output()) : "";
        crumbs.add(new LinkModel(title, url, false));
      }
    }
    return crumbs;
  }
}
