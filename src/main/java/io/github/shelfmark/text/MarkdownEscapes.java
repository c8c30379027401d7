package io.github.shelfmark.text;

/** Escapes text for CommonMark with GFM's extensions, as little as is needed to keep it text. */
final class MarkdownEscapes {
  private static final int LONGEST_NUMBER = 9;

  private final CharSequence text;
  private final char before;
  private final StringBuilder out;

  /** The index of a closing bracket that belongs to an opening one and makes no link. */
  private int plainEnd = -1;

  private MarkdownEscapes(CharSequence text, char before, StringBuilder out) {
    this.text = text;
    this.before = before;
    this.out = out;
  }

  /**
   * A text whose characters mean themselves.
   *
   * @param before the character before it; a line feed at the start of a line
   * @param bars whether bars are escaped
   */
  static String escape(CharSequence text, char before, boolean bars) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    MarkdownEscapes escapes = new MarkdownEscapes(text, before, out);
    for (int i = 0; i < text.length(); i++) {
      escapes.add(i, bars);
    }
    return out.toString();
  }

  /** The text of a link, in which no bracket may stand alone. */
  static String label(String text) {
    return escape(text, 'a', false);
  }

  private char at(int index) {
    if (index < 0) {
      return index == -1 ? before : '\n';
    }
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private void add(int i, boolean bars) {
    char c = at(i);
    if (isLineStart(i)) {
      if (c == ' ' || c == '\t') {
        // Before a line, white space means nothing or code.
        return;
      }
      if (startsBlock(i)) {
        out.append('\\').append(c);
        return;
      }
    }
    if (isSpecial(i, c, bars)) {
      out.append('\\');
    }
    out.append(c);
  }

  private boolean isLineStart(int index) {
    int i = index - 1;
    while (i >= 0 && (at(i) == ' ' || at(i) == '\t')) {
      i--;
    }
    return at(i) == '\n' && (i >= 0 || before == '\n');
  }

  /** Whether a character at the start of a line would start a block. */
  private boolean startsBlock(int i) {
    char next = at(i + 1);
    return switch (at(i)) {
      case '#' -> isHeading(i);
      case '>', '=', '|' -> true;
      case '-' -> isGap(next) || next == '-' || next == ':' || next == '|';
      case '+' -> isGap(next);
      case ':' -> isGap(next) || next == ':' || next == '-';
      default -> false;
    };
  }

  private boolean isHeading(int i) {
    int end = i;
    while (at(end) == '#') {
      end++;
    }
    return end - i <= 6 && isGap(at(end));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private boolean isSpecial(int i, char c, boolean bars) {
    return switch (c) {
      // Before a line end it would break the line.
      case '\\' -> at(i + 1) == '\n' || Chars.isAsciiPunctuation(at(i + 1));
      case '`', '*', '~' -> true;
      case '[' -> !isPlainBracket(i);
      case ']' -> i != plainEnd;
      case '_' -> !Chars.isAlphanumeric(at(i - 1)) || !Chars.isAlphanumeric(at(i + 1));
      // At the end of a text, nobody knows what follows.
      case '<' -> isLast(i) || Chars.isLetter(at(i + 1)) || "/!?".indexOf(at(i + 1)) >= 0;
      case '&' -> isLast(i) || isEntity(i);
      case '!' -> isLast(i);
      case '|' -> bars;
      // Two of them would start a formula.
      case '$' -> at(i - 1) == '$' || at(i + 1) == '$';
      case ':' -> isScheme(i) || isEmoji(i);
      case '@' -> Chars.isAlphanumeric(at(i - 1)) && Chars.isAlphanumeric(at(i + 1));
      case '.' -> isWww(i) || isNumber(i);
      case ')' -> isNumber(i);
      default -> false;
    };
  }

  /** Whether brackets are no link, footnote, box of a task or marker of an alert. */
  private boolean isPlainBracket(int i) {
    int end = i + 1;
    while (end < text.length() && "[]\\`<*_\n".indexOf(at(end)) < 0) {
      end++;
    }
    boolean plain =
        (end > i + 2 || (end == i + 2 && " xX".indexOf(at(i + 1)) < 0))
            && end + 1 < text.length()
            && at(end) == ']'
            && "([:{".indexOf(at(end + 1)) < 0
            && "^!".indexOf(at(i + 1)) < 0;
    plainEnd = plain ? end : plainEnd;
    return plain;
  }

  private boolean isLast(int i) {
    return i + 1 == text.length();
  }

  private boolean isEntity(int i) {
    int at = at(i + 1) == '#' ? i + 2 : i + 1;
    int start = at;
    while (Chars.isAlphanumeric(at(at))) {
      at++;
    }
    return at > start && at(at) == ';';
  }

  private boolean isScheme(int i) {
    return at(i + 1) == '/' && at(i + 2) == '/' && Chars.isLetter(at(i - 1));
  }

  /** Whether a colon starts the name of an emoji, which GitHub and others would show. */
  private boolean isEmoji(int i) {
    int at = i + 1;
    while (Chars.isAlphanumeric(at(at)) || at(at) == '_' || at(at) == '-' || at(at) == '+') {
      at++;
    }
    return at > i + 1 && at(at) == ':';
  }

  private boolean isWww(int i) {
    return at(i - 1) == 'w' && at(i - 2) == 'w' && at(i - 3) == 'w' && !isGap(at(i + 1));
  }

  /** Whether a dot or a parenthesis ends the number of an item. */
  private boolean isNumber(int i) {
    int start = i;
    while (start > 0 && i - start <= LONGEST_NUMBER && Chars.isDigit(at(start - 1))) {
      start--;
    }
    return start < i && isGap(at(i + 1)) && isLineStart(start);
  }

  /** A destination as it is written between parentheses. */
  static String destination(String destination) {
    String encoded = Html.encode(destination);
    StringBuilder escaped = new StringBuilder(encoded.length() + 2);
    boolean balanced = isBalanced(encoded);
    escaped.append(balanced && !encoded.isEmpty() ? "" : "<");
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      boolean entity = c == '&' && new MarkdownEscapes(encoded, 'a', escaped).isEntity(i);
      if (entity) {
        escaped.append("&amp;");
      } else {
        escaped.append(c);
      }
    }
    return escaped.append(balanced && !encoded.isEmpty() ? "" : ">").toString();
  }

  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }

  /** A title as it is written between quotation marks. */
  static String title(String title) {
    StringBuilder escaped = new StringBuilder(title.length() + 8);
    MarkdownEscapes escapes = new MarkdownEscapes(title, 'a', escaped);
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean special =
          c == '"'
              || (c == '\\'
                  && (i + 1 == title.length() || Chars.isAsciiPunctuation(title.charAt(i + 1))))
              || (c == '&' && escapes.isEntity(i));
      escaped.append(special ? "\\" : "").append(c == '\n' ? ' ' : c);
    }
    return escaped.toString();
  }
}
