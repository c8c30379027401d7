package io.github.shelfmark.markup.link;

import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Chars;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A link into this site, split into its parts.
 *
 * @param path its path, decoded
 * @param suffix its query and fragment as written, with their delimiters; empty if it has none
 */
public record Href(String path, String suffix) {

  /** Whether a link leads to a page of another site. */
  public static boolean isOutside(String href) {
    return href.startsWith("//")
        || href.regionMatches(true, 0, "http:", 0, 5)
        || href.regionMatches(true, 0, "https:", 0, 6);
  }

  /** Splits a link; empty if it leads to another site or only to an anchor on its own page. */
  public static Optional<Href> of(String href) {
    int end = href.length();
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c == '?' || c == '#') {
        end = i;
        break;
      }
    }
    String path = href.substring(0, end);
    if (path.isEmpty() || path.startsWith("//") || hasScheme(path)) {
      return Optional.empty();
    }
    return Optional.of(new Href(Url.decode(path), href.substring(end)));
  }

  /**
   * Whether a link starts with a scheme (RFC 3986, 3.1): a letter, then letters, digits and {@code
   * +-.}, then a colon.
   */
  private static boolean hasScheme(String path) {
    int colon = path.indexOf(':');
    if (colon <= 0 || !Chars.isLetter(path.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = path.charAt(i);
      if (!Chars.isLetter(c) && !Chars.isDigit(c) && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the path starts at the site's root. */
  public boolean fromRoot() {
    return path.startsWith("/");
  }

  /**
   * Resolves the path to one from the root, without a leading slash.
   *
   * @param file the file that contains the link; a relative path starts at its directory
   * @return empty if the path leads outside the root
   */
  public Optional<String> against(String file) {
    return Optional.of(beyond(file)).filter(found -> !found.startsWith("../"));
  }

  /**
   * Resolves the path to one from the root, without a leading slash; one that leads above the root
   * starts with {@code ../}.
   *
   * @param file the file that contains the link; a relative path starts at its directory
   */
  String beyond(String file) {
    String joined = fromRoot() ? path : file.substring(0, file.lastIndexOf('/') + 1) + path;
    Deque<String> names = new ArrayDeque<>();
    int above = 0;
    for (String name : joined.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          above++;
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    String plain = String.join("/", names);
    boolean directory =
        joined.endsWith("/") || joined.endsWith("/.") || joined.endsWith("..") || plain.isEmpty();
    String inside = directory && !plain.isEmpty() ? plain + "/" : plain;
    return "../".repeat(above) + inside;
  }
}
