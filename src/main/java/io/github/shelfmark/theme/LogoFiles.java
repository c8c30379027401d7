package io.github.shelfmark.theme;

import io.github.shelfmark.config.Logo;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.content.Url;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import java.util.List;

/** Looks whether a site has the logo it is configured to have. */
public final class LogoFiles {
  private LogoFiles() {}

  /** Tells of logos that are not there; those of other sites are not looked for. */
  public static void check(Site site, Findings findings) {
    Logo logo = site.config().theme().logo();
    for (String url : List.of(logo.light(), logo.dark())) {
      boolean ours = !url.isEmpty() && !url.startsWith("//") && !url.contains(":");
      String output = Url.decode(url.startsWith("/") ? url.substring(1) : url);
      if (ours && site.staticFileFor(output).isEmpty()) {
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
