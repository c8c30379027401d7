package io.github.shelfmark.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, decoded.
 *
 * @param names the names between its slashes; none of them can lead out of the site, but a name is
 *     empty where two slashes follow each other
 * @param directory whether it ends with a slash
 */
record RequestPath(List<String> names, boolean directory) {
  private static final int LONGEST = 4096;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What names in addresses may hold besides letters and digits (RFC 3986, 3.3). */
  private static final String PLAIN = "-._~!$&'()*+,;=:@";

  /**
   * Reads a path.
   *
   * @param raw the path as it was sent, without the query
   * @return empty if it is no path that a browser sends: wrong or overlong escapes, control
   *     characters, backslashes, {@code .} and {@code ..}, which browsers resolve themselves
   */
  static Optional<RequestPath> of(String raw) {
    if (!raw.startsWith("/") || raw.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    int start = 1;
    while (start < raw.length()) {
      int slash = raw.indexOf('/', start);
      int end = slash < 0 ? raw.length() : slash;
      Optional<String> name = decode(raw, start, end).filter(RequestPath::isName);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(name.get());
      start = end + 1;
    }
    return Optional.of(new RequestPath(List.copyOf(names), raw.endsWith("/")));
  }

  /** Whether a text, such as one that a browser has sent, can be the path of a file in a site. */
  static boolean isFile(String path) {
    if (path.isEmpty() || path.length() > LONGEST) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || !isName(name)) {
        return false;
      }
    }
    return true;
  }

  /** A part of an address in which escapes stand for UTF-8; empty if they do not. */
  static Optional<String> decode(String raw, int start, int end) {
    byte[] bytes = new byte[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        if (i + 2 >= end
            || !HexFormat.isHexDigit(raw.charAt(i + 1))
            || !HexFormat.isHexDigit(raw.charAt(i + 2))) {
          return Optional.empty();
        }
        bytes[length++] = (byte) HexFormat.fromHexDigits(raw, i + 1, i + 3);
        i += 2;
      } else if (c > ' ' && c < 0x7F) {
        bytes[length++] = (byte) c;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static boolean isName(String name) {
    return !name.equals(".")
        && !name.equals("..")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ' || c == 0x7F);
  }

  /** Whether no name is empty. */
  boolean isPlain() {
    return !names.contains("");
  }

  /** The rest of the path below a base; empty if it does not lie there. */
  Optional<RequestPath> below(RequestPath base) {
    int length = base.names.size();
    return names.size() >= length && names.subList(0, length).equals(base.names)
        ? Optional.of(new RequestPath(names.subList(length, names.size()), directory))
        : Optional.empty();
  }

  /** The names with slashes between them, and at the end of a directory. */
  String text() {
    String path = String.join("/", names);
    return directory && !path.isEmpty() ? path + "/" : path;
  }

  /** The path as it stands in addresses: a slash before each name, none at the end. */
  String encoded() {
    StringBuilder address = new StringBuilder();
    for (String name : names) {
      address.append('/');
      for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
        if (isPlain(b)) {
          address.append((char) b);
        } else {
          address.append('%').append(HEX.toHexDigits(b));
        }
      }
    }
    return address.toString();
  }

  /** A path that somebody wrote, in which what addresses cannot hold is escaped. */
  static String encodeText(String path) {
    StringBuilder address = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        address.append((char) b);
      } else {
        address.append('%').append(HEX.toHexDigits(b));
      }
    }
    return address.toString();
  }

  private static boolean isPlain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || (b > 0 && PLAIN.indexOf(b) >= 0);
  }
}
