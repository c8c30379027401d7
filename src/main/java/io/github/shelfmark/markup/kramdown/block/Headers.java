package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;

/** What both kinds of headings have in common. */
final class Headers {
  private Headers() {}

  /**
   * Adds a heading, unless it has no text.
   *
   * @param from index of its text
   * @param to index after its text
   * @param closed whether number signs at its end are removed
   * @return whether there is a heading
   */
  static boolean add(BlockReader reader, int level, int from, int to, boolean closed) {
    String text = reader.text();
    int end = trimEnd(text, from, to);
    int idStart = idStart(text, from, end);
    String id = idStart < 0 ? "" : text.substring(idStart + 2, end - 1);
    if (idStart >= 0) {
      end = trimEnd(text, from, idStart);
    }
    if (closed) {
      end = withoutClosing(text, from, end, reader.options().gfm());
    }
    if (end <= from) {
      return false;
    }
    Element header = reader.block(Kind.HEADER, "", from);
    header.detail().level = level;
    header.detail().written = reader.options().gfm() ? "" : text.substring(from, end);
    header.add(reader.rawText(from, end));
    if (!id.isEmpty()) {
      header.with("id", id);
    }
    reader.tree().add(header);
    return true;
  }

  private static int trimEnd(String text, int from, int to) {
    int end = to;
    while (end > from && Chars.isRubySpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int withoutClosing(String text, int from, int to, boolean gfm) {
    int end = to;
    while (end > from && text.charAt(end - 1) == '#') {
      end--;
    }
    char before = end > from ? text.charAt(end - 1) : 0;
    if (gfm) {
      return end < to && (before == ' ' || before == '\t') ? trimEnd(text, from, end) : to;
    }
    return trimEnd(text, from, before == '\\' ? Math.min(to, end + 1) : end);
  }

  /** The index of an id in braces at the end of a heading; -1 if there is none. */
  private static int idStart(String text, int from, int end) {
    int open = end > from && text.charAt(end - 1) == '}' ? text.lastIndexOf("{#", end - 1) : -1;
    if (open <= from || (text.charAt(open - 1) != ' ' && text.charAt(open - 1) != '\t')) {
      return -1;
    }
    return XmlNames.isName(text, open + 2, end - 1) ? open : -1;
  }
}
