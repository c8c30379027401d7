package io.github.shelfmark.check;

import io.github.shelfmark.config.SectionConfig;
import io.github.shelfmark.config.SectionPage;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.site.Site;
import java.util.List;

/** The links that menus list lead somewhere: those of {@code pages} in {@code sections}. */
final class MenuRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    check(site.config(), links);
  }

  static void check(SiteConfig config, ConfiguredLinks links) {
    check(config.sections(), links.in(config.fileOf("sections")));
  }

  private static void check(List<SectionConfig> sections, ConfiguredLinks links) {
    for (SectionConfig section : sections) {
      for (SectionPage page : section.pages()) {
        if (!page.url().isEmpty()) {
          links.check("the menu entry \"" + page.title() + "\"", page.url(), page.position());
        }
      }
      check(section.sections(), links);
    }
  }
}
