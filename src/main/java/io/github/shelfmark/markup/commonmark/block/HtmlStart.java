package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.text.CharArray;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.TagGrammar;
import io.github.shelfmark.text.TagReader;
import java.util.Locale;
import java.util.Set;

/** The seven kinds of HTML blocks (CommonMark 0.31, 4.6). */
final class HtmlStart {
  private static final int RAW_TEXT = 1;
  private static final int COMMENT = 2;
  private static final int INSTRUCTION = 3;
  private static final int DECLARATION = 4;
  private static final int CDATA = 5;
  private static final int BLOCK = 6;
  private static final int ANY = 7;

  private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param search section summary"
                  + " table tbody td tfoot th thead title tr track ul")
              .split(" "));

  private HtmlStart() {}

  /**
   * The start condition that a line meets; 0 for none.
   *
   * @param inParagraph whether it would interrupt a paragraph, which not every kind may
   */
  static int kind(Line line, boolean inParagraph) {
    char[] s = line.source;
    int at = line.text + 1;
    char next = line.at(at);
    if (next == '!') {
      if (line.at(at + 1) == '-' && line.at(at + 2) == '-') {
        return COMMENT;
      }
      if (Chars.isLetter(line.at(at + 1))) {
        return DECLARATION;
      }
      return startsWith(line, at + 1, "[CDATA[") ? CDATA : 0;
    }
    if (next == '?') {
      return INSTRUCTION;
    }
    int start = next == '/' ? at + 1 : at;
    int end = start;
    while (end < line.end && Chars.isAlphanumeric(s[end])) {
      end++;
    }
    if (end == start) {
      return 0;
    }
    String name = new String(s, start, end - start).toLowerCase(Locale.ROOT);
    char after = line.at(end);
    boolean ended = after == '\n' || after == '>' || Chars.isSpaceOrTab(after);
    if (next != '/' && ended && RAW.contains(name)) {
      return RAW_TEXT;
    }
    if ((ended || (after == '/' && line.at(end + 1) == '>')) && BLOCKS.contains(name)) {
      return BLOCK;
    }
    return !inParagraph && isWholeTag(line, name) ? ANY : 0;
  }

  private static boolean isWholeTag(Line line, String name) {
    CharArray source = new CharArray(line.source);
    int end = TagReader.endOfTag(TagGrammar.COMMONMARK, source, line.text, line.end);
    return end > 0 && Starts.isBlankFrom(line, end) && !RAW.contains(name);
  }

  static boolean endsAtBlank(int kind) {
    return kind >= BLOCK;
  }

  /** Whether a line ends a block that does not end at an empty line. */
  static boolean ends(int kind, Line line) {
    return switch (kind) {
      case RAW_TEXT -> hasRawEnd(line);
      case COMMENT -> has(line, "-->");
      case INSTRUCTION -> has(line, "?>");
      case DECLARATION -> has(line, ">");
      case CDATA -> has(line, "]]>");
      default -> false;
    };
  }

  private static boolean hasRawEnd(Line line) {
    for (int i = line.at; i + 1 < line.end; i++) {
      if (line.source[i] == '<' && line.source[i + 1] == '/') {
        int end = i + 2;
        while (end < line.end && Chars.isLetter(line.source[end])) {
          end++;
        }
        String name = new String(line.source, i + 2, end - i - 2).toLowerCase(Locale.ROOT);
        if (line.at(end) == '>' && RAW.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Line line, String mark) {
    for (int i = line.at; i + mark.length() <= line.end; i++) {
      if (startsWith(line, i, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(Line line, int start, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (line.at(start + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
