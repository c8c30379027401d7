package io.github.shelfmark.external;

import io.github.shelfmark.text.Stars;
import java.util.Locale;

/**
 * A pattern for addresses, in three forms: a host, {@code example.org}, which means its subdomains
 * too; the start of addresses, {@code https://example.org/wiki/}; and either with {@code *} for
 * anything.
 *
 * @param written as configured
 */
record Wildcard(String written) {
  /** No address has it. */
  private static final char NONE = '\0';

  /** Whether it matches an address. */
  boolean matches(WebAddress address) {
    String pattern = written.strip().toLowerCase(Locale.ROOT);
    if (pattern.isEmpty()) {
      return false;
    }
    if (pattern.indexOf('/') < 0) {
      return matchesHost(pattern, address.host());
    }
    return matches(pattern + "*", address.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a pattern for hosts matches one. */
  static boolean matchesHost(String pattern, String host) {
    String lower = pattern.strip().toLowerCase(Locale.ROOT);
    return matches(lower, host) || (!lower.isEmpty() && matches("*." + lower, host));
  }

  /** A question mark is one, because addresses have them. */
  private static boolean matches(String pattern, String text) {
    return Stars.match(pattern, text, NONE);
  }
}
