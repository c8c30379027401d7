package io.github.shelfmark.serve.http;

import java.util.Locale;
import java.util.Set;

/**
 * Which names the server answers to. A page of another site can make its own name lead to this
 * machine (DNS rebinding), and would then read what is served here as its own; what the browser
 * sends as {@code Host} tells them apart.
 */
final class HostRule {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String port;
  private final Set<String> configured;

  HostRule(int port, Set<String> configured) {
    this.port = Integer.toString(port);
    this.configured = configured;
  }

  /** Whether the server answers to the value of a header {@code Host}. */
  boolean allows(String header) {
    String host = header.toLowerCase(Locale.ROOT);
    int colon = host.indexOf(':', Math.max(0, host.indexOf(']')));
    String number = colon < 0 ? "" : host.substring(colon + 1);
    String name = withoutDot(colon < 0 ? host : host.substring(0, colon));
    return (LOCAL.contains(name) && (colon < 0 || number.equals(port)))
        || configured.contains(name)
        || configured.contains(name + ":" + number);
  }

  /** The root of the domain names may be written. */
  private static String withoutDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether a page with an origin comes from the server that was asked by a name. */
  static boolean isSame(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }
}
