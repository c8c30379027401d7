package io.github.shelfmark.check;

import io.github.shelfmark.config.Logo;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A configured logo has to be a file of the site; logos on other sites are not checked. */
final class LogoRule implements Rule {
  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    Logo logo = site.config().theme().logo();
    for (String url : List.of(logo.light(), logo.dark())) {
      boolean elsewhere = url.startsWith("//") || url.contains(":");
      if (!url.isEmpty() && !elsewhere && !isFile(site, url)) {
        findings.accept(
            Finding.error(
                FindingCode.BROKEN_LINK,
                site.config().fileOf("theme"),
                logo.position(),
                "there is no logo \"" + url + "\"",
                "Give the URL of a file in the source, from the root, such as /images/logo.svg."));
      }
    }
  }

  private static boolean isFile(Site site, String url) {
    if (!url.startsWith("/")) {
      return false;
    }
    int end = 1;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return site.staticFileFor(Url.decode(url.substring(1, end))).isPresent();
  }
}
