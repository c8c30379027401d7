package io.github.shelfmark.produce;

import io.github.shelfmark.text.Html;
import java.nio.charset.StandardCharsets;

/**
 * A page that redirects to another, for browsers with and without scripts and for search engines.
 */
final class RedirectPage {
  private RedirectPage() {}

  /**
   * The page.
   *
   * @param href the link to follow
   * @param canonical the absolute URL for search engines
   */
  static byte[] of(String href, String canonical) {
    Html page = new Html();
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<title>Redirecting</title>\n<meta name=\"robots\" content=\"noindex\">\n");
    page.raw("<link rel=\"canonical\"").attribute("href", canonical).raw(">\n");
    page.raw("<meta http-equiv=\"refresh\"").attribute("content", "0; url=" + href);
    page.raw(">\n</head>\n<body>\n<h1>Redirecting</h1>\n<p><a");
    page.attribute("href", href).raw(">This page has moved.</a></p>\n");
    page.raw("</body>\n</html>\n");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Replaces links with a scheme other than http and https, such as javascript:, by "#". Control
   * characters are left out, because browsers ignore some of them in a scheme.
   */
  static String safe(String href) {
    StringBuilder bare = new StringBuilder(href.length());
    href.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> bare.append((char) c));
    String safe = bare.toString();
    boolean web = safe.regionMatches(true, 0, "http:", 0, 5);
    web = web || safe.regionMatches(true, 0, "https:", 0, 6);
    return hasScheme(safe) && !web ? "#" : safe;
  }

  /** Whether an address starts with a scheme, such as {@code https:}. */
  static boolean hasScheme(String address) {
    int end = 0;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end > 0 && end < address.length() && address.charAt(end) == ':';
  }
}
