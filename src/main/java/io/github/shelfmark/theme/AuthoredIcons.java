package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.site.Document;

/** Icons that authors write: names of built-in ones, or a few characters such as an emoji. */
final class AuthoredIcons {
  private AuthoredIcons() {}

  /** Whether a text is long enough and plain enough to be meant as a name. */
  static boolean isName(String icon) {
    boolean lower = false;
    for (int i = 0; i < icon.length(); i++) {
      char c = icon.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && " -_:/".indexOf(c) < 0) {
        return false;
      }
      lower |= c >= 'a' && c <= 'z';
    }
    return lower && icon.length() > 2;
  }

  /** Whether there is a built-in icon with a name. */
  static boolean isKnown(String name) {
    return Icons.svg(name).isPresent();
  }

  /** The error that there is no icon of a name. */
  static Finding unknown(String icon, Document document, String key) {
    return Finding.error(
        FindingCode.UNKNOWN_ICON,
        document.path(),
        document.frontMatter().positionOf(key),
        "there is no icon \"" + icon + "\"",
        Nearest.hint(icon, Icons.names(), "The manual shows all icons with their names."));
  }
}
