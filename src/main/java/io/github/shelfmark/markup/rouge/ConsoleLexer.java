package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Budget;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.function.Supplier;

/**
 * What is typed and shown in a terminal. A line with a sign that ends a prompt is a prompt and a
 * command; lines of dots alone say that something is left out; all others are output.
 */
final class ConsoleLexer implements Lexer {
  private static final String PROMPT_ENDS = "$#>;";

  private final Supplier<Lexer> shells;
  private Lexer shell;

  /**
   * Creates a lexer for one session.
   *
   * @param shells give lexers that cut the commands
   */
  ConsoleLexer(Supplier<Lexer> shells) {
    this.shells = shells;
    this.shell = shells.get();
  }

  @Override
  public void lex(String text, Tokens out, Budget budget) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      line(text.substring(start, end), out, budget);
      start = end;
    }
  }

  private void line(String line, Tokens out, Budget budget) {
    int prompt = promptEnd(line);
    boolean snip = isSnip(line.strip());
    if (snip || prompt == 0) {
      out.add(snip ? "c" : "go", line);
      shell = shells.get();
    } else {
      out.add("gp", line.substring(0, prompt));
      int command = prompt;
      while (command < line.length() && isSpace(line.charAt(command))) {
        command++;
      }
      if (command > prompt) {
        out.add("w", line.substring(prompt, command));
      }
      shell.lex(line.substring(command), out, budget);
    }
  }

  /** Where the prompt of a line ends; 0 if it has none. */
  private static int promptEnd(String line) {
    for (int at = 0; at < line.length(); at++) {
      if (PROMPT_ENDS.indexOf(line.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Whether a line has dots alone, or dots in angle brackets. */
  private static boolean isSnip(String line) {
    boolean bracketed = line.startsWith("<") && line.endsWith(">") && line.length() > 1;
    String dots = bracketed ? line.substring(1, line.length() - 1) : line;
    return !dots.isEmpty() && dots.chars().allMatch(c -> c == '.');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
