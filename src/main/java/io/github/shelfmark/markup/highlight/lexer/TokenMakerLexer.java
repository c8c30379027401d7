package io.github.shelfmark.markup.highlight.lexer;

import java.util.Set;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Has a token maker of RSyntaxTextArea cut the lines. It needs no display. */
public final class TokenMakerLexer implements Lexer {

  /** What a language's identifiers tell by how they are written. */
  public enum Names {
    /** What stands before a bracket is called. */
    CALLS,
    /** What begins with a capital is a type. */
    TYPES,
    /** What the token maker takes for functions are types of the standard library. */
    LIBRARY_TYPES
  }

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
   * @param maker the token maker, which nobody else uses
   * @param names what identifiers tell
   */
  public static Lexer of(TokenMaker maker, Names... names) {
    return new TokenMakerLexer(maker, Set.of(names), "");
  }

  /**
   * A lexer for a language whose code stands inside another one.
   *
   * @param before a line after which the code may follow, such as {@code <?php}
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
    Token token = tokens(line, state);
    int end = 0;
    while (true) {
      Token next = token.getNextToken();
      if (token.isPaintable()) {
        end += token.length();
        tokens.add(end, kind(token, next));
      }
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

  private String kind(Token token, Token next) {
    if (token.getType() == TokenTypes.IDENTIFIER) {
      return name(token, next);
    }
    if (token.getType() == TokenTypes.FUNCTION) {
      return names.contains(Names.LIBRARY_TYPES) ? "nc" : "nb";
    }
    return TokenKinds.of(token.getType());
  }

  private String name(Token token, Token next) {
    char first = token.charAt(0);
    boolean called = next != null && next.isPaintable() && next.charAt(0) == '(';
    if (names.contains(Names.TYPES) && Character.isUpperCase(first) && token.length() > 1) {
      return Character.isLowerCase(token.charAt(1)) ? "nc" : "";
    }
    return called && names.contains(Names.CALLS) ? "nf" : "";
  }
}
