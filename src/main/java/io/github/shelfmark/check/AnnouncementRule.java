package io.github.shelfmark.check;

import io.github.shelfmark.config.Announcement;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Site;

/** The link of the announcement leads somewhere. */
final class AnnouncementRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    check(site.config().announcement(), site.config().links().announcement(), links);
  }

  static void check(Announcement announcement, Position position, ConfiguredLinks links) {
    if (!announcement.text().isEmpty() && !announcement.url().isEmpty()) {
      links.check("the announcement", announcement.url(), position);
    }
  }
}
