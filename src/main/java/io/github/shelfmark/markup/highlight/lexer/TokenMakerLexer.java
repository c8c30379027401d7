package io.github.shelfmark.markup.highlight.lexer;

import java.util.Set;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Splits lines with a token maker of RSyntaxTextArea, which does not need a display. */
public final class TokenMakerLexer implements Lexer {

  /** How identifiers of a language are classified by the way they are written. */
  public enum Names {
    /** An identifier before an opening parenthesis is a function. */
    CALLS,
    /** An identifier that starts with a capital letter is a type. */
    TYPES,
    /** The token maker's functions are types of the standard library. */
    LIBRARY_TYPES
  }

  /**
   * Longer lines are plain text: nobody reads them, and some of the library's token makers take
   * time by the square of a line's length.
   */
  private static final int LONGEST = 10_000;

  private final TokenMaker maker;
  private final Set<Names> names;
  private final int start;

  private TokenMakerLexer(TokenMaker maker, Set<Names> names, String before) {
    this.maker = maker;
    this.names = names;
    this.start =
        before.isEmpty() ? TokenTypes.NULL : last(tokens(before, TokenTypes.NULL)).getType();
  }

  /**
   * A lexer.
   *
   * @param maker the token maker, which must not be used elsewhere
   * @param names how identifiers are classified
   */
  public static Lexer of(TokenMaker maker, Names... names) {
    return new TokenMakerLexer(maker, Set.of(names), "");
  }

  /**
   * A lexer for a language whose code is embedded in another one.
   *
   * @param before a line that may precede the code, such as {@code <?php}
   */
  public static Lexer inside(String before, TokenMaker maker, Names... names) {
    return new TokenMakerLexer(maker, Set.of(names), before);
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int line(String line, int state, Tokens tokens) {
    if (line.length() > LONGEST) {
      return state;
    }
    Token token = tokens(line, state);
    int start = 0;
    while (true) {
      // Only the tokens' lengths are used: their text and offsets are not always correct.
      int end = token.isPaintable() ? Math.min(line.length(), start + token.length()) : start;
      if (end > start) {
        tokens.add(end, kind(token.getType(), line, start, end));
        start = end;
      }
      Token next = token.getNextToken();
      if (next == null) {
        return token.getType();
      }
      token = next;
    }
  }

  private Token tokens(String line, int state) {
    char[] chars = line.toCharArray();
    return maker.getTokenList(new Segment(chars, 0, chars.length), state, 0);
  }

  private static Token last(Token first) {
    Token token = first;
    for (Token next = token.getNextToken(); next != null; next = next.getNextToken()) {
      token = next;
    }
    return token;
  }

  private String kind(int type, String line, int start, int end) {
    return switch (type) {
      case TokenTypes.IDENTIFIER -> name(line, start, end);
      case TokenTypes.FUNCTION -> names.contains(Names.LIBRARY_TYPES) ? "nc" : "nb";
      default -> TokenKinds.of(type);
    };
  }

  private String name(String line, int start, int end) {
    boolean type = names.contains(Names.TYPES) && Character.isUpperCase(line.charAt(start));
    if (type && end - start > 1) {
      return Character.isLowerCase(line.charAt(start + 1)) ? "nc" : "";
    }
    return names.contains(Names.CALLS) && line.startsWith("(", end) ? "nf" : "";
  }
}
