package io.github.shelfmark.text;

/**
 * Which characters make up a tag. That depends on who asks: browsers make a tag of almost anything,
 * the readers of Markdown take what is not well formed for text.
 */
public enum TagGrammar {
  /** As browsers read (HTML, 13.2.5): any characters are names, and no error ends a tag. */
  HTML,

  /**
   * As CommonMark demands (0.31, 6.6): names of ASCII, white space before each attribute, values
   * without quotation marks only of harmless characters, no attributes in end tags.
   */
  COMMONMARK,

  /**
   * As kramdown demands: as CommonMark, but names are XML's with letters of any script, and values
   * without quotation marks are words.
   */
  KRAMDOWN;

  /** The index after an element's name that starts at an index; -1 if none does. */
  public int endOfName(CharSequence s, int at, int end) {
    if (this == KRAMDOWN) {
      return KramdownNames.end(s, at, end);
    }
    if (at >= end || !Chars.isLetter(s.charAt(at))) {
      return -1;
    }
    int i = at + 1;
    while (i < end && isInName(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isInName(char c) {
    return this == HTML ? c != '>' && c != '/' && !isSpace(c) : Chars.isAlphanumeric(c) || c == '-';
  }

  /** The index after an attribute's name that starts at an index; -1 if none does. */
  int endOfAttributeName(CharSequence s, int at, int end) {
    if (this == KRAMDOWN) {
      return KramdownNames.end(s, at, end);
    }
    if (at >= end || !isAttributeStart(s.charAt(at))) {
      return -1;
    }
    int i = at + 1;
    while (i < end && isInAttribute(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isAttributeStart(char c) {
    return this == HTML ? c != '>' : Chars.isLetter(c) || c == '_' || c == ':';
  }

  private boolean isInAttribute(char c) {
    return this == HTML
        ? c != '=' && c != '>' && c != '/' && !isSpace(c)
        : Chars.isWord(c) || c == ':' || c == '.' || c == '-';
  }

  /** The index after a value without quotation marks; -1 if it is not allowed. */
  int endOfBareValue(CharSequence s, int start, int end) {
    int i = start;
    if (this == KRAMDOWN) {
      while (i < end && Chars.isRubyUnicodeWord(Character.codePointAt(s, i))) {
        i += Character.charCount(Character.codePointAt(s, i));
      }
    } else {
      String after = this == HTML ? ">" : "\"'=<>`";
      while (i < end && !isSpace(s.charAt(i)) && after.indexOf(s.charAt(i)) < 0) {
        i++;
      }
    }
    return i > start || this == HTML ? i : -1;
  }

  /** Whether white space must be before each attribute, and a tag with errors is none. */
  boolean isStrict() {
    return this != HTML;
  }

  /** The index after the white space that starts at an index; for browsers slashes are some. */
  int skipToAttribute(CharSequence s, int start, int end) {
    int i = skipSpace(s, start, end);
    while (this == HTML && i < end && s.charAt(i) == '/') {
      i = skipSpace(s, i + 1, end);
    }
    return i;
  }

  /** The index after the white space that starts at an index. */
  int skipSpace(CharSequence s, int start, int end) {
    int i = start;
    while (i < end && isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isSpace(char c) {
    if (this == HTML) {
      return Chars.isHtmlSpace(c);
    }
    return this == COMMONMARK ? Chars.isSpace(c) : Chars.isRubySpace(c);
  }
}
