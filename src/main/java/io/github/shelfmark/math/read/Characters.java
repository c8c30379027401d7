package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Alphabet;
import io.github.shelfmark.math.symbol.Symbols;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;

/** What single characters are in a formula. */
final class Characters {
  /** A space as wide as that between words, which keeps what is beside it together. */
  static final Node TIE = new Node.Words("\u00A0", "");

  private Characters() {}

  /** The node of a character. */
  static Node node(Token token, Alphabet font) {
    String text = token.text();
    int c = text.codePointAt(0);
    if (isDigit(token)) {
      return new Node.Digits(digit(token, font));
    }
    if (c < 0x80) {
      return ascii(token, font);
    }
    Node known = Symbols.character(text);
    if (known != null) {
      return known instanceof Node.Symbol symbol ? inFont(symbol, font) : known;
    }
    if (Character.isLetter(c)) {
      return isOfFormulas(c) ? inFont(letter(text), font) : new Node.Words(text, "");
    }
    int type = Character.getType(c);
    Kind kind = type == Character.MATH_SYMBOL ? Kind.REL : Kind.ORD;
    return new Node.Symbol(text, kind, true, false);
  }

  /** Whether a character is a digit or a decimal point. */
  static boolean isDigit(Token token) {
    char c = token.isEnd() || token.text().length() > 1 ? ' ' : token.text().charAt(0);
    return (c >= '0' && c <= '9') || c == '.';
  }

  /** A digit in a font. */
  static String digit(Token token, Alphabet font) {
    String digit = font.of(token.text().charAt(0));
    return digit == null ? token.text() : digit;
  }

  /** Whether a letter is a variable; letters of other scripts make words. */
  private static boolean isOfFormulas(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.GREEK
        || script == Character.UnicodeScript.COMMON;
  }

  private static Node.Symbol letter(String text) {
    return new Node.Symbol(text, Kind.ORD, false, false);
  }

  private static Node ascii(Token token, Alphabet font) {
    String text = token.text();
    char c = text.charAt(0);
    if (Character.isLetter(c)) {
      return inFont(letter(text), font);
    }
    return switch (c) {
      case '-' -> symbol("\u2212", Kind.BIN);
      case '*' -> symbol("\u2217", Kind.BIN);
      case '+' -> symbol(text, Kind.BIN);
      case '=', '<', '>', ':' -> symbol(text, Kind.REL);
      case '(', '[' -> symbol(text, Kind.OPEN);
      case ')', ']', '!', '?' -> symbol(text, Kind.CLOSE);
      case ',', ';' -> symbol(text, Kind.PUNCT);
      case '~' -> TIE;
      case '`' -> symbol("\u2018", Kind.ORD);
      case '/', '|', '"', '@' -> symbol(text, Kind.ORD);
      default -> throw FormulaReader.unexpected(token);
    };
  }

  private static Node symbol(String text, Kind kind) {
    return new Node.Symbol(text, kind, /* upright= */ true, /* word= */ false);
  }

  /** A letter in a font; other symbols have none. */
  static Node inFont(Node.Symbol symbol, Alphabet font) {
    int c = symbol.text().codePointAt(0);
    if (font == Alphabet.NORMAL || symbol.kind() != Kind.ORD || !isLetter(c)) {
      return symbol;
    }
    if (font == Alphabet.ROMAN) {
      return new Node.Symbol(symbol.text(), Kind.ORD, /* upright= */ true, /* word= */ true);
    }
    if (font == Alphabet.ITALIC && c < 0x80) {
      return new Node.Symbol(symbol.text(), Kind.ORD, /* upright= */ false, /* word= */ true);
    }
    // Capitals of Greek are upright without a font.
    boolean upright = font == Alphabet.BOLD_ITALIC && symbol.upright();
    String other = (upright ? Alphabet.BOLD : font).of(c);
    return other == null
        ? symbol
        : new Node.Symbol(other, Kind.ORD, /* upright= */ false, font.makesWords());
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || c == 0x2202 || c == 0x2207;
  }
}
