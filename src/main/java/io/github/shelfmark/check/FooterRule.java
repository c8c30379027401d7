package io.github.shelfmark.check;

import io.github.shelfmark.config.Footer;
import io.github.shelfmark.config.FooterColumn;
import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SocialLink;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.site.Site;

/** The links of the footer lead somewhere, and its icons are there. */
final class FooterRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    check(site.config(), links);
  }

  static void check(SiteConfig config, ConfiguredLinks links) {
    Footer footer = config.footer();
    ConfiguredLinks here = links.in(config.fileOf("footer"));
    for (FooterColumn column : footer.columns()) {
      for (NavItem link : column.links()) {
        here.check("the footer's link \"" + link.title() + "\"", link.url(), link.position());
      }
    }
    NavItem licence = footer.licence();
    if (!licence.url().isEmpty()) {
      here.check("the licence in the footer", licence.url(), licence.position());
    }
    for (SocialLink link : footer.social()) {
      here.check("the footer's icon \"" + link.icon() + "\"", link.url(), link.position());
      if (Icons.svg(link.icon()).isEmpty()) {
        here.report(unknown(config, link));
      }
    }
  }

  private static Finding unknown(SiteConfig config, SocialLink link) {
    return Finding.error(
        FindingCode.UNKNOWN_ICON,
        config.fileOf("footer"),
        link.position(),
        "there is no icon \"" + link.icon() + "\"",
        Nearest.hint(
            link.icon(), Icons.names(), "There are " + String.join(", ", Icons.brands()) + "."));
  }
}
