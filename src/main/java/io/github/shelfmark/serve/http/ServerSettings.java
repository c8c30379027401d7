package io.github.shelfmark.serve.http;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a site is served.
 *
 * @param port the port; if it is taken, the next free one of the 20 that follow; 0 for any
 * @param base the path below which the site lies, such as {@code /docs}; empty for none
 * @param hosts names besides {@code localhost} under which the server may be asked, such as {@code
 *     my-machine} or, for one port alone, {@code localhost:8000}
 */
public record ServerSettings(int port, String base, Set<String> hosts) {

  /**
   * Brings base and hosts into one form.
   *
   * @throws IllegalArgumentException if there is no such port, or the base is no path
   */
  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(port + " is no port; there are those from 0 to 65535");
    }
    base = BasePath.of(base);
    Set<String> names = new TreeSet<>();
    for (String host : hosts) {
      String name = nameOf(host);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    hosts = Set.copyOf(names);
  }

  /** The name and port in what may be a whole address. */
  private static String nameOf(String host) {
    String text = host.strip().toLowerCase(Locale.ROOT);
    int scheme = text.indexOf("://");
    String rest = scheme < 0 ? text : text.substring(scheme + 3);
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }
}
