package io.github.shelfmark.theme;

import io.github.shelfmark.config.Logo;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Site;
import java.util.List;

/** Checks that the configured logo exists. */
public final class LogoFiles {
  private LogoFiles() {}

  /** Reports missing logo files; URLs of other sites are not checked. */
  public static void check(Site site, Findings findings) {
    Logo logo = site.config().theme().logo();
    for (String url : List.of(logo.light(), logo.dark())) {
      boolean elsewhere = url.startsWith("//") || url.contains(":");
      if (!url.isEmpty()
          && !elsewhere
          && site.staticFileFor(SiteUrl.of(site, url).output()).isEmpty()) {
        findings.add(
            Finding.error(
                FindingCode.BROKEN_LINK,
                site.config().file(),
                logo.position(),
                "there is no logo \"" + url + "\"",
                "Give the URL of a file in the source, from the root, such as /images/logo.svg."));
      }
    }
  }
}
