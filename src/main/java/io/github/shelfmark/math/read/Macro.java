package io.github.shelfmark.math.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command stands for.
 *
 * @param arguments how many arguments it has
 * @param preset the first one where it is left out; null if it may not be
 * @param body its tokens, with {@code #} and a digit for each argument
 */
record Macro(int arguments, @Nullable List<Token> preset, List<Token> body) {
  /** Reads the body of a macro that is no author's; its arguments are those it names. */
  static Macro of(String text) {
    List<Token> body = tokens(text);
    int arguments = 0;
    for (int i = 0; i + 1 < body.size(); i++) {
      if (body.get(i).is("#")) {
        arguments = Math.max(arguments, body.get(i + 1).text().charAt(0) - '0');
      }
    }
    return new Macro(arguments, null, body);
  }

  private static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token);
    }
    return tokens;
  }

  /** The tokens with the arguments in them, all at the place of the call. */
  List<Token> with(List<List<Token>> values, int index) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Token token = body.get(i);
      int number = token.is("#") && i + 1 < body.size() ? numberAt(i + 1) : 0;
      if (number > 0 && number <= values.size()) {
        tokens.addAll(values.get(number - 1));
        i++;
      } else {
        tokens.add(token.at(index));
      }
    }
    return tokens;
  }

  private int numberAt(int index) {
    return body.get(index).text().charAt(0) - '0';
  }
}
