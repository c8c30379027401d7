package io.github.shelfmark.external;

import java.util.Locale;

/**
 * A pattern for addresses, in three forms: a host, {@code example.org}, which means its subdomains
 * too; the start of addresses, {@code https://example.org/wiki/}; and either with {@code *} for
 * anything.
 *
 * @param written as configured
 */
record Wildcard(String written) {
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

  /** Goes back to the last star only, so the time is at most the product of both lengths. */
  private static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
