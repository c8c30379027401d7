package io.github.shelfmark.math.read;

/**
 * A part of a formula's text: a command with its backslash, a character, a space for any white
 * space, or nothing at the end.
 *
 * @param index where it is in the formula; what a macro stands for is where the macro is used
 */
record Token(String text, int index) {
  boolean is(String other) {
    return text.equals(other);
  }

  boolean isSpace() {
    return text.equals(" ");
  }

  boolean isEnd() {
    return text.isEmpty();
  }

  boolean isCommand() {
    return text.length() > 1 && text.charAt(0) == '\\';
  }

  Token at(int other) {
    return new Token(text, other);
  }

  /** How messages name it. */
  String shown() {
    return isEnd() ? "the end of the formula" : "\"" + text + "\"";
  }
}
