package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;

/** {@code <https://example.org>} and {@code <someone@example.org>}. */
final class AutoLink implements SpanParser {
  private static final String[] SCHEMES = {"mailto:", "http:", "https:", "ftp:", "ftps:"};

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at() + 1;
    boolean url = isUrl(text, start);
    int end = url ? endOfUrl(text, start) : endOfAddress(text, start);
    if (end < 0) {
      return false;
    }
    String target = text.substring(start, end);
    Element link = reader.element(Kind.A, "", start);
    link.with("href", url ? target : "mailto:" + target);
    String shown = target.startsWith("mailto:") ? target.substring(7) : target;
    link.addText(shown, reader.origin(start));
    reader.add(link);
    reader.goTo(end + 1);
    return true;
  }

  private static boolean isUrl(String text, int start) {
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme, start)) {
        return endOfUrl(text, start) > start + scheme.length();
      }
    }
    return false;
  }

  private static int endOfUrl(String text, int start) {
    int colon = text.indexOf(':', start);
    int end = text.indexOf('>', colon + 2);
    int line = text.indexOf('\n', start);
    return end < 0 || (line >= 0 && line < end) ? -1 : end;
  }

  private static int endOfAddress(String text, int start) {
    int at = endOfPart(text, start);
    if (at == start || at >= text.length() || text.charAt(at) != '@') {
      return -1;
    }
    int end = endOfPart(text, at + 1);
    return end > at + 1 && end < text.length() && text.charAt(end) == '>' ? end : -1;
  }

  private static int endOfPart(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c != '-' && c != '_' && c != '.' && !Chars.isUnicodeAlphanumeric(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
