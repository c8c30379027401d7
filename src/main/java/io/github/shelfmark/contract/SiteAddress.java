package io.github.shelfmark.contract;

import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a site is published, to tell its own addresses in a sitemap from those of others. */
final class SiteAddress {
  private final String host;
  private final String base;
  private int others;
  private String example = "";

  /** The address in a site's configuration; without a {@code url}, any host is its own. */
  SiteAddress(SiteInfo info) {
    this.host = host(info.url());
    this.base = pathOf(info.root());
  }

  private static String pathOf(String url) {
    int authority = url.indexOf("://");
    int start = authority < 0 ? -1 : url.indexOf('/', authority + 3);
    return start < 0 ? "" : url.substring(start);
  }

  /** The path from the site's root; null for an address of another site, which is counted. */
  @Nullable String path(String address) {
    int authority = address.indexOf("://");
    int start = authority < 0 ? 0 : address.indexOf('/', authority + 3);
    String path = start < 0 ? "/" : address.substring(start);
    int end = 0;
    while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
      end++;
    }
    path = path.substring(0, end);
    boolean below =
        path.equals(base) || (path.startsWith(base) && path.startsWith("/", base.length()));
    if ((!host.isEmpty() && !host.equals(host(address))) || !below) {
      others++;
      example = example.isEmpty() ? address : example;
      return null;
    }
    return path.length() == base.length() ? "/" : path.substring(base.length());
  }

  /** Host and port; whether a site was moved to HTTPS does not matter. */
  private static String host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = address.indexOf('/', start + 3);
    return address.substring(start + 3, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
  }

  /** Tells how many addresses were those of other sites. */
  void report(String file, Consumer<Finding> findings) {
    if (others > 0) {
      findings.accept(
          Finding.warning(
              FindingCode.URL_LIST,
              file,
              Position.NONE,
              others
                  + (others == 1 ? " address is" : " addresses are")
                  + " not of this site, such as "
                  + example,
              "Compare them with \"url\" and \"baseurl\" in the configuration."));
    }
  }
}
