package io.github.shelfmark.check;

import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.site.Site;

/** The links at the top of every page lead somewhere: those of {@code nav}. */
final class NavRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    ConfiguredLinks here = links.in(site.config().fileOf("nav"));
    for (NavItem item : site.config().nav()) {
      here.check("the nav entry \"" + item.title() + "\"", item.url(), item.position());
    }
  }
}
