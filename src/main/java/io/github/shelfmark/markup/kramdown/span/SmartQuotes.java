package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;

/**
 * Straight quotation marks that become curly ones, by the characters around them.
 *
 * @see <a href="https://daringfireball.net/projects/smartypants/">the rules' origin</a>
 */
final class SmartQuotes implements SpanParser {
  private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** Characters that a closing quotation mark may not follow. */
  private static final String OPENING = " \\\t\r\n[{(-";

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    boolean atMark = isMark(text, start);
    int next = text.offsetByCodePoints(start, 1);
    boolean followed = text.charAt(start) != '\\' && isMark(text, next);
    if (!atMark && !followed) {
      return false;
    }
    if (atMark && isLoneMark(reader, text, start)) {
      return true;
    }
    if (isPair(text, start)) {
      quote(reader, start, true);
      quote(reader, start + 1, true);
    } else if (Chars.isRubySpace(text.charAt(start)) && isPair(text, next)) {
      reader.addText(next);
      quote(reader, next, true);
      quote(reader, next + 1, true);
    } else if (isDecade(text, start)) {
      quote(reader, start, false);
    } else if (Chars.isRubySpace(text.charAt(start)) && isDecade(text, next)) {
      reader.addText(next);
      quote(reader, next, false);
    } else if (followed && Chars.isRubySpace(text.charAt(start)) && isWordAt(text, next + 1)) {
      reader.addText(next);
      quote(reader, next, true);
    } else if (followed && OPENING.indexOf(text.charAt(start)) < 0) {
      reader.addText(next);
      quote(reader, next, false);
    } else if (atMark && endsWord(text, start + 1)) {
      quote(reader, start, false);
    } else {
      opening(reader, start, next, followed);
    }
    return true;
  }

  /** The rules that depend only on what follows the quotation mark. */
  private static boolean isLoneMark(SpanReader reader, String text, int start) {
    int after = start + 1;
    int marks = after;
    while (marks < text.length()
        && marks < after + 2
        && (text.charAt(marks) == '_' || text.charAt(marks) == '*')) {
      marks++;
    }
    // One or two delimiters of emphasis and then text; of two, the second may be the text.
    if ((marks > after && marks < text.length() && !Chars.isRubySpace(text.charAt(marks)))
        || marks == after + 2) {
      quote(reader, start, true);
      return true;
    }
    if (after < text.length()
        && PUNCTUATION.indexOf(text.charAt(after)) >= 0
        && !text.startsWith("..", after + 1)
        && !isBoundary(text, after + 1)) {
      quote(reader, start, false);
      return true;
    }
    return false;
  }

  /** The last rules: what does not close can only open; single quotation marks come first. */
  private static void opening(SpanReader reader, int start, int next, boolean followed) {
    String text = reader.text();
    boolean secondIsSingle = followed && text.charAt(next) == '\'';
    boolean firstIsSingle = text.charAt(start) == '\'';
    if (secondIsSingle || (followed && !firstIsSingle)) {
      reader.addText(next);
      quote(reader, next, true);
    } else {
      quote(reader, start, true);
    }
  }

  private static void quote(SpanReader reader, int index, boolean opens) {
    int kind = (reader.text().charAt(index) == '"' ? 2 : 0) + (opens ? 0 : 1);
    String mark = reader.options().smartQuotes().get(kind);
    reader.add(reader.element(Kind.SYMBOL, mark, index));
    reader.goTo(index + 1);
  }

  private static boolean isMark(String text, int i) {
    return i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
  }

  /** Two different quotation marks before a word. */
  private static boolean isPair(String text, int i) {
    return isMark(text, i)
        && isMark(text, i + 1)
        && text.charAt(i) != text.charAt(i + 1)
        && isWordAt(text, i + 2);
  }

  /** As in "the '80s". */
  private static boolean isDecade(String text, int i) {
    return i + 3 < text.length()
        && text.charAt(i) == '\''
        && Chars.isDigit(text.charAt(i + 1))
        && Chars.isDigit(text.charAt(i + 2))
        && text.charAt(i + 3) == 's';
  }

  private static boolean endsWord(String text, int i) {
    return i >= text.length()
        || Chars.isRubySpace(text.charAt(i))
        || (text.charAt(i) == 's' && isBoundary(text, i + 1));
  }

  private static boolean isWordAt(String text, int i) {
    return i < text.length() && Chars.isWord(text.charAt(i));
  }

  /** Whether a word, of any script, begins or ends at an index. */
  private static boolean isBoundary(String text, int i) {
    boolean before = i > 0 && Chars.isRubyUnicodeWord(text.codePointBefore(i));
    boolean after = i < text.length() && Chars.isRubyUnicodeWord(text.codePointAt(i));
    return before != after;
  }
}
