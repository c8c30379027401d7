package io.github.shelfmark.markup.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks texts in highlighted lines, also where a text is in several spans. */
final class WordMarks {
  private WordMarks() {}

  /**
   * Marks texts.
   *
   * @param lines the HTML of each line; of marks that overlap, the first one counts
   */
  static void mark(List<String> lines, List<WordMark> words) {
    if (words.isEmpty()) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      String html = lines.get(i);
      String text = text(html);
      @Nullable LineKind[] kinds = new LineKind[text.length()];
      boolean found = false;
      for (WordMark word : words) {
        found |= find(word, text, kinds);
      }
      if (found) {
        lines.set(i, write(html, kinds));
      }
    }
  }

  /** The text of a line: without tags, and an escaped character is one. */
  private static String text(String html) {
    StringBuilder text = new StringBuilder(html.length());
    for (int i = 0; i < html.length(); i = next(html, i)) {
      if (html.charAt(i) != '<') {
        text.append(character(html, i));
      }
    }
    return text.toString();
  }

  private static boolean find(WordMark word, String text, @Nullable LineKind[] kinds) {
    boolean found = false;
    int length = word.text().length();
    int at = text.indexOf(word.text());
    while (at >= 0) {
      for (int i = at; i < at + length; i++) {
        kinds[i] = kinds[i] == null ? word.kind() : kinds[i];
      }
      found = true;
      at = text.indexOf(word.text(), at + length);
    }
    return found;
  }

  /** Writes the line again; a span that goes on beyond a mark is closed and opened again. */
  private static String write(String html, @Nullable LineKind[] kinds) {
    StringBuilder out = new StringBuilder(html.length() + 64);
    String span = "";
    boolean written = false;
    @Nullable LineKind open = null;
    int at = 0;
    for (int i = 0; i < html.length(); ) {
      int end = next(html, i);
      if (html.startsWith("</", i)) {
        out.append(written ? "</span>" : "");
        span = "";
        written = false;
      } else if (html.charAt(i) == '<') {
        span = html.substring(i, end);
      } else {
        @Nullable LineKind kind = kinds[at++];
        if (kind != open) {
          out.append(written ? "</span>" : "");
          out.append(open == null ? "" : "</" + open.word() + ">");
          out.append(kind == null ? "" : "<" + kind.word() + ">");
          written = false;
          open = kind;
        }
        out.append(written ? "" : span).append(html, i, end);
        written = !span.isEmpty();
      }
      i = end;
    }
    return out.append(open == null ? "" : "</" + open.word() + ">").toString();
  }

  private static char character(String html, int index) {
    if (html.charAt(index) != '&') {
      return html.charAt(index);
    }
    return switch (html.charAt(index + 1)) {
      case 'l' -> '<';
      case 'g' -> '>';
      case 'q' -> '"';
      case '#' -> '\'';
      default -> '&';
    };
  }

  /** The index after a tag, an escaped character, or a character. */
  private static int next(String html, int index) {
    char c = html.charAt(index);
    if (c == '<') {
      return html.indexOf('>', index) + 1;
    }
    return c == '&' ? html.indexOf(';', index) + 1 : index + 1;
  }
}
