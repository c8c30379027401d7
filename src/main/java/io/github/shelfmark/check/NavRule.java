package io.github.shelfmark.check;

import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.site.Site;
import java.util.List;

/**
 * The links at the top of every page lead somewhere: those of {@code nav} and {@code breadcrumbs}.
 */
final class NavRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    check("nav", site.config().nav(), site.config(), links);
    check("breadcrumbs", site.config().breadcrumbs(), site.config(), links);
  }

  static void check(String key, List<NavItem> items, SiteConfig config, ConfiguredLinks links) {
    ConfiguredLinks here = links.in(config.fileOf(key));
    for (NavItem item : items) {
      if (!item.url().isEmpty()) {
        here.check("the " + key + " entry \"" + item.title() + "\"", item.url(), item.position());
      }
    }
  }
}
