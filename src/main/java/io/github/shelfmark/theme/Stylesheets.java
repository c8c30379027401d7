package io.github.shelfmark.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * Concatenates style sheets, without comments and indentation; links to other files of the theme
 * are replaced by the names that these are written under.
 */
final class Stylesheets {
  private static final String URL = "url(";

  private final String css;
  private final Map<String, String> files;
  private final StringBuilder out;

  private Stylesheets(String css, Map<String, String> files, StringBuilder out) {
    this.css = css;
    this.files = files;
    this.out = out;
  }

  /**
   * Concatenates style sheets.
   *
   * @param sheets their bytes, in order
   * @param files the outputs of the theme's files relative to the combined sheet, by their names
   */
  static String join(Collection<byte[]> sheets, Map<String, String> files) {
    StringBuilder out = new StringBuilder();
    for (byte[] sheet : sheets) {
      String css = new String(sheet, StandardCharsets.UTF_8).replace("\r\n", "\n");
      new Stylesheets(css, files, out).copy();
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
    return out.toString();
  }

  private void copy() {
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        int end = endOfString(at);
        out.append(css, at, end);
        at = end;
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (css.startsWith(URL, at)) {
        at = link(at + URL.length());
      } else {
        if (!isNeedless(c)) {
          out.append(c);
        }
        at++;
      }
    }
  }

  /**
   * Whether a character is white space at the start of a line; between words it can be significant.
   */
  private boolean isNeedless(char c) {
    boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    return lineStart && (c == ' ' || c == '\t' || c == '\n');
  }

  private int endOfString(int start) {
    char quote = css.charAt(start);
    int at = start + 1;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), at + 1);
  }

  /** Copies a link and returns the index after it. */
  private int link(int start) {
    int end = css.indexOf(')', start);
    if (end < 0) {
      out.append(URL).append(css, start, css.length());
      return css.length();
    }
    String written = css.substring(start, end).strip();
    String name = unquoted(written);
    if (name.startsWith("data:") && written.length() > name.length()) {
      // A closing parenthesis inside quotes does not end the link.
      end = css.indexOf(')', endOfString(css.indexOf(written.charAt(0), start)));
      end = end < 0 ? css.length() - 1 : end;
      out.append(URL).append(css, start, end + 1);
      return end + 1;
    }
    String plain = name.startsWith("./") ? name.substring(2) : name;
    out.append(URL).append(files.containsKey(plain) ? files.get(plain) : written).append(')');
    return end + 1;
  }

  private static String unquoted(String link) {
    boolean quoted = !link.isEmpty() && (link.charAt(0) == '"' || link.charAt(0) == '\'');
    boolean closed = link.length() > 1 && link.charAt(link.length() - 1) == link.charAt(0);
    return quoted ? link.substring(1, link.length() - (closed ? 1 : 0)) : link;
  }
}
