package io.github.shelfmark.math.read;

import io.github.shelfmark.text.Chars;

/** Cuts the text of a formula into tokens. */
final class Lexer {
  private static final String VERBATIM = "\\verb";

  private final String text;
  private int at;

  Lexer(String text) {
    this.text = text;
  }

  /** The next token; an empty one at the end. */
  Token next() {
    while (at < text.length() && text.charAt(at) == '%') {
      comment();
    }
    int start = at;
    if (at == text.length()) {
      return new Token("", start);
    }
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      spaces();
      return new Token(" ", start);
    }
    if (c != '\\' || at + 1 == text.length()) {
      at += Character.charCount(text.codePointAt(at));
      return new Token(text.substring(start, at), start);
    }
    return command(start);
  }

  private void spaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** A comment takes the end of its line along, and the indentation of the next one. */
  private void comment() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
    spaces();
  }

  private Token command(int start) {
    at++;
    if (!Chars.isLetter(text.charAt(at))) {
      at += Character.charCount(text.codePointAt(at));
      String name = text.substring(start, at);
      return new Token(Character.isWhitespace(name.charAt(1)) ? "\\ " : name, start);
    }
    while (at < text.length() && Chars.isLetter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.equals(VERBATIM)) {
      return verbatim(start);
    }
    spaces();
    return new Token(name, start);
  }

  /** {@code \verb|x|} is one token, because nothing in it means anything. */
  private Token verbatim(int start) {
    int end = at < text.length() ? text.indexOf(text.charAt(at), at + 1) : -1;
    if (end < 0) {
      throw new FormulaException(
          start,
          "the text of \\verb has no end",
          "Write the same character before and after it, as in \\verb|text|.");
    }
    at = end + 1;
    return new Token(text.substring(start, at), start);
  }
}
