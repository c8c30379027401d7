package io.github.shelfmark.mavensite.descriptor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Links of a descriptor as our configuration writes them: from the site's root with a slash, or
 * with a scheme. Maven makes links to the project's own URL relative, and so they are here.
 */
final class Hrefs {
  private final @Nullable String url;

  Hrefs(SiteAddress address) {
    String read = address.read();
    this.url =
        read != null && (read.startsWith("http://") || read.startsWith("https://"))
            ? read.endsWith("/") ? read : read + "/"
            : null;
  }

  /** The link as a URL of our configuration; empty if it leads nowhere. */
  String url(String href) {
    if (href.isEmpty() || href.equals("#")) {
      return "";
    }
    if (url != null && (href.equals(url.substring(0, url.length() - 1)) || href.startsWith(url))) {
      return href.length() < url.length() ? "/" : "/" + inSite(href.substring(url.length()));
    }
    if (href.startsWith("//") || hasScheme(href)) {
      return href;
    }
    String path = inSite(href.replace('\\', '/'));
    return path.startsWith("../") && url != null ? outside(path, url) : "/" + path;
  }

  /** The path of a URL in the site; empty if it is none, or leads out of the site. */
  static String path(String url) {
    if (!url.startsWith("/") || url.startsWith("//") || url.startsWith("/../")) {
      return "";
    }
    int end = 1;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    String path = url.substring(1, end);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static String outside(String path, String url) {
    try {
      String resolved = new URI(url).resolve(path).toString();
      if (resolved.startsWith(url)) {
        // From the parent's site back into this one.
        return "/" + resolved.substring(url.length());
      }
      return resolved.contains("/../") ? "/" + path : resolved;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "/" + path;
    }
  }

  /** A path without {@code .} and {@code ..}, but for those at its start that leave the site. */
  private static String inSite(String href) {
    int end = 0;
    while (end < href.length() && href.charAt(end) != '#' && href.charAt(end) != '?') {
      end++;
    }
    String path = href.substring(0, end);
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    boolean directory = path.endsWith("/") || path.endsWith("/.") || path.endsWith("..");
    String joined = String.join("/", names);
    return joined + (directory && !joined.isEmpty() ? "/" : "") + href.substring(end);
  }

  /** Whether a link has a scheme, as in {@code https:}; a single letter is a drive of Windows. */
  private static boolean hasScheme(String href) {
    int colon = href.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = href.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return colon > 1;
  }
}
