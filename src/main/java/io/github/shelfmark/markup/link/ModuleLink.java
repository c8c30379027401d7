package io.github.shelfmark.markup.link;

import io.github.shelfmark.site.Url;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A link that names a module: {@code module:core/usage.md#top}, or {@code core:usage.md#top}.
 *
 * @param start what was written before the path in the module, such as {@code module:core/}
 * @param module the name of the module
 * @param path the path in the module's source, decoded; empty for its home
 * @param suffix the query and fragment as written, with their delimiters
 */
record ModuleLink(String start, String module, String path, String suffix) {
  private static final String SCHEME = "module";

  /** Schemes that mean something else whatever modules there are. */
  private static final Set<String> REGISTERED =
      Set.of(
          "http",
          "https",
          "mailto",
          "tel",
          "data",
          "javascript",
          "ftp",
          "ftps",
          "file",
          "irc",
          "ircs",
          "ssh",
          "sftp",
          "git",
          "urn",
          "sms",
          "ws",
          "wss",
          "news",
          "about",
          "blob",
          "cid",
          "ldap",
          "xmpp",
          "geo",
          "magnet",
          "matrix",
          "doi",
          "jar",
          "vscode",
          "view-source");

  /**
   * Takes a link apart.
   *
   * @param isModule whether there is a module of a name; asked only for what may be one
   * @return empty if the link names no module
   */
  static Optional<ModuleLink> of(String href, Predicate<String> isModule) {
    int colon = colon(href);
    if (colon <= 0) {
      return Optional.empty();
    }
    String scheme = href.substring(0, colon);
    int end = end(href, colon + 1);
    String suffix = href.substring(end);
    String rest = href.substring(colon + 1, end);
    if (scheme.toLowerCase(Locale.ROOT).equals(SCHEME)) {
      String bare = rest.startsWith("/") ? rest.substring(1) : rest;
      int slash = bare.indexOf('/');
      String name = slash < 0 ? bare : bare.substring(0, slash);
      String path = slash < 0 ? "" : bare.substring(slash + 1);
      return Optional.of(
          new ModuleLink(SCHEME + ":" + name + "/", Url.decode(name), Url.decode(path), suffix));
    }
    if (REGISTERED.contains(scheme.toLowerCase(Locale.ROOT)) || !isModule.test(scheme)) {
      return Optional.empty();
    }
    String path = rest.startsWith("/") ? rest.substring(1) : rest;
    return Optional.of(new ModuleLink(scheme + ":", scheme, Url.decode(path), suffix));
  }

  /** Whether a link would name a module if there were one of that name. */
  static boolean mayBe(String href) {
    int colon = colon(href);
    return colon > 0 && !REGISTERED.contains(href.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** The first colon that is in the first name of a path; -1 if there is none. */
  private static int colon(String href) {
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  private static int end(String href, int from) {
    for (int i = from; i < href.length(); i++) {
      if (href.charAt(i) == '?' || href.charAt(i) == '#') {
        return i;
      }
    }
    return href.length();
  }

  /** The link without the anchor. */
  String written() {
    return start + path;
  }
}
