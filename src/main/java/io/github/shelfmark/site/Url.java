package io.github.shelfmark.site;

import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.text.PercentEncoding;

/** Rules for URL paths, after RFC 3986. */
public final class Url {
  private Url() {}

  /** Percent-encodes a decoded path; a per cent sign in it is data and becomes {@code %25}. */
  public static String encode(String path) {
    return PercentEncoding.encode(path, PercentEncoding.PATH);
  }

  /**
   * Percent-encodes what a path may not have and leaves existing per cent signs and queries alone.
   */
  public static String escape(String path) {
    return PercentEncoding.encode(path, PercentEncoding.PATH + "%?");
  }

  /** Percent-encodes what a path may not have, whether or not some of it is encoded already. */
  public static String normal(String path) {
    return encode(decode(path));
  }

  /** Percent-encodes the value of a permalink's placeholder ({@code Jekyll::URL.escape_path}). */
  public static String encodeValue(String value) {
    return PercentEncoding.encode(value, PercentEncoding.PATH + "?");
  }

  /** Resolves percent-encoding; a sequence that is not UTF-8 stays as it is. */
  public static String decode(String path) {
    return PercentEncoding.decode(path);
  }

  /**
   * The file a URL is written to.
   *
   * @param url a URL path from the site's root, percent-encoded or not
   * @param extension what the file name must end with, such as {@code .html}
   * @return a path relative to the output directory
   */
  public static String toOutput(String url, String extension) {
    String path = decode(url);
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    String relative = path.substring(start);
    if (relative.isEmpty() || relative.endsWith("/")) {
      return relative + "index.html";
    }
    return relative.endsWith(extension) ? relative : relative + extension;
  }

  /** Whether an output path is a plain relative path that stays where it is put. */
  public static boolean staysInside(String output) {
    return PathRules.problem(output).isEmpty();
  }

  /**
   * The relative link from one output file to another, percent-encoded. A link to an index page
   * names its file, so that it also works where no server answers.
   */
  public static String relative(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    StringBuilder link = new StringBuilder();
    for (int i = common; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        link.append("../");
      }
    }
    String rest = encode(to.substring(common));
    // A first segment with a colon would read as a scheme (RFC 3986, 4.2).
    if (link.isEmpty() && rest.indexOf(':') >= 0) {
      link.append("./");
    }
    return link.append(rest).toString();
  }
}
