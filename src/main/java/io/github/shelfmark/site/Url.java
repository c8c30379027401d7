package io.github.shelfmark.site;

import io.github.shelfmark.paths.PathRules;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Rules for URL paths, after RFC 3986. */
public final class Url {
  private static final String HEX = "0123456789ABCDEF";

  /** Characters besides letters and digits that a path may have as they are (RFC 3986, pchar). */
  private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=:@/";

  private Url() {}

  /** Percent-encodes a decoded path; a per cent sign in it is data and becomes {@code %25}. */
  public static String encode(String path) {
    return encode(path, PATH_CHARACTERS);
  }

  /**
   * Percent-encodes what a path may not have and leaves existing per cent signs and queries alone.
   */
  public static String escape(String path) {
    return encode(path, PATH_CHARACTERS + "%?");
  }

  /** Percent-encodes the value of a permalink's placeholder ({@code Jekyll::URL.escape_path}). */
  public static String encodeValue(String value) {
    return encode(value, PATH_CHARACTERS + "?");
  }

  private static String encode(String path, String safe) {
    if (isSafe(path, safe)) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && isSafe(c, safe)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isSafe(String path, String safe) {
    for (int i = 0; i < path.length(); i++) {
      if (!isSafe(path.charAt(i), safe)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafe(char c, String safe) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || safe.indexOf(c) >= 0;
  }

  /** Resolves percent-encoding; a sequence that is not UTF-8 stays as it is. */
  public static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] in = path.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out, 0, length)).toString();
    } catch (CharacterCodingException notUtf8) {
      return path;
    }
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
