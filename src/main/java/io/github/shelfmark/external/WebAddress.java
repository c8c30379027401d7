package io.github.shelfmark.external;

import io.github.shelfmark.site.Url;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a page of another site, as browsers understand what authors write: spaces, bars
 * and letters of any language are encoded, hosts too (WHATWG URL). Without its anchor.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case; IPv6 without brackets
 * @param port the port, also if it is the usual one
 * @param target path and query
 * @param credentials whether it was written with a user's name; neither name nor password is kept
 */
record WebAddress(String scheme, String host, int port, String target, boolean credentials) {
  private static final String HEX = "0123456789ABCDEF";
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";
  private static final int LONGEST = 8000;

  /** Whether a text starts as the address of a page on the web. */
  static boolean isWeb(String text) {
    return starts(text, "http:") || starts(text, "https:") || text.startsWith("//");
  }

  private static boolean starts(String text, String scheme) {
    return text.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /** Reads an address; empty if it is none that browsers could open. */
  static Optional<WebAddress> of(String written) {
    String text = written.strip().replace("\t", "").replace("\n", "").replace("\r", "");
    int hash = text.indexOf('#');
    text = hash < 0 ? text : text.substring(0, hash);
    if (text.length() > LONGEST || !isWeb(text)) {
      return Optional.empty();
    }
    String scheme = starts(text, "http:") ? "http" : "https";
    int start = text.startsWith("//") ? 0 : text.indexOf(':') + 1;
    while (start < text.length() && isSlash(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isSlash(text.charAt(end)) && text.charAt(end) != '?') {
      end++;
    }
    String authority = text.substring(start, end);
    int at = authority.lastIndexOf('@');
    String place = authority.substring(at + 1);
    int colon = place.endsWith("]") ? -1 : place.lastIndexOf(':');
    String host = host(colon < 0 ? place : place.substring(0, colon));
    int port = port(colon < 0 ? "" : place.substring(colon + 1), scheme);
    return host.isEmpty() || port < 0
        ? Optional.empty()
        : Optional.of(new WebAddress(scheme, host, port, target(text.substring(end)), at >= 0));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static String host(String written) {
    if (written.startsWith("[") && written.endsWith("]")) {
      String address = written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
      boolean plain =
          address.indexOf(':') >= 0
              && address.chars().allMatch(c -> "0123456789abcdef:.".indexOf(c) >= 0);
      return plain ? address : "";
    }
    String host;
    try {
      host = IDN.toASCII(Url.decode(written), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException noName) {
      return "";
    }
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    boolean plain =
        !bare.isEmpty()
            && bare.chars()
                .allMatch(
                    c ->
                        (c >= 'a' && c <= 'z')
                            || (c >= '0' && c <= '9')
                            || c == '-'
                            || c == '.'
                            || c == '_');
    return plain ? bare : "";
  }

  private static int port(String written, String scheme) {
    if (written.isEmpty()) {
      return scheme.equals("http") ? 80 : 443;
    }
    boolean number = written.length() <= 5 && written.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = number ? Integer.parseInt(written) : -1;
    return port > 0 && port <= 65_535 ? port : -1;
  }

  private static String target(String written) {
    int query = written.indexOf('?');
    String path = query < 0 ? written : written.substring(0, query);
    String encoded = encoded(path.replace('\\', '/'), PLAIN);
    return (encoded.startsWith("/") ? encoded : "/" + encoded)
        + (query < 0 ? "" : "?" + encoded(written.substring(query + 1), PLAIN + "?"));
  }

  /** Encodes what an address may not have; what is encoded already stays. */
  private static String encoded(String text, String plain) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1], bytes[i + 2]);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
      if (escape || letter || (c >= '0' && c <= '9') || plain.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte first, byte second) {
    return Character.digit(first, 16) >= 0 && Character.digit(second, 16) >= 0;
  }

  /**
   * The address that a redirection leads to.
   *
   * @param location as the server has sent it
   * @return empty if it is none on the web
   */
  Optional<WebAddress> leadingTo(String location) {
    String to = location.strip();
    int end = 0;
    while (end < to.length() && "/?#".indexOf(to.charAt(end)) < 0 && to.charAt(end) != ':') {
      end++;
    }
    if (end < to.length() && to.charAt(end) == ':') {
      return of(to);
    }
    if (to.startsWith("//")) {
      return of(scheme + ":" + to);
    }
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    String base = origin();
    if (to.startsWith("/")) {
      return of(base + to);
    }
    if (to.isEmpty() || to.startsWith("#")) {
      return of(base + target);
    }
    return of(
        to.startsWith("?")
            ? base + path + to
            : base + path.substring(0, path.lastIndexOf('/') + 1) + to);
  }

  private String origin() {
    boolean usual = port == (scheme.equals("http") ? 80 : 443);
    String place = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return scheme + "://" + place + (usual ? "" : ":" + port);
  }

  /** As a whole. */
  String text() {
    return origin() + target;
  }

  /**
   * For Java's own clients.
   *
   * @throws IllegalArgumentException if Java knows no such host
   */
  URI uri() {
    URI uri = URI.create(text()).normalize();
    String path = uri.getRawPath();
    if (path == null || !path.startsWith("/..")) {
      return uri;
    }
    // Browsers leave out what would lead above the root; normalize() keeps it (RFC 3986, 5.2.4).
    int start = 0;
    while (path.startsWith("/../", start)) {
      start += 3;
    }
    String rest = path.substring(start).equals("/..") ? "/" : path.substring(start);
    return URI.create(origin() + rest + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
  }
}
