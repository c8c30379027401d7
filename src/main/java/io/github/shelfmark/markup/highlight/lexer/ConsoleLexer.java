package io.github.shelfmark.markup.highlight.lexer;

/**
 * Sessions at a prompt: after {@code $}, {@code #}, {@code %} or {@code >} stands what was typed,
 * all other lines are what came back. The state is the shell's while a command goes on.
 */
public final class ConsoleLexer implements Lexer {
  /** Longest name of a user, machine and directory before a prompt's sign. */
  private static final int PROMPT = 60;

  private final ShellLexer shell = new ShellLexer();

  @Override
  public int line(String line, int state, Tokens tokens) {
    int prompt = endOfPrompt(line);
    if (prompt < 0 && state == 0) {
      tokens.add(line.length(), "go");
      return 0;
    }
    tokens.add(prompt, "gp");
    // Tokens count from the line's start, so blanks stand where the prompt was.
    int from = Math.max(0, prompt);
    int next =
        shell.line(" ".repeat(from) + line.substring(from), prompt < 0 ? state - 1 : 0, tokens);
    boolean continued = line.endsWith("\\") || next != 0;
    return continued ? next + 1 : 0;
  }

  /** Where the prompt ends, its blank included; -1 when there is none. */
  private static int endOfPrompt(String line) {
    for (int i = 0; i < Math.min(line.length(), PROMPT); i++) {
      char c = line.charAt(i);
      boolean sign = c == '$' || c == '#' || c == '%' || (c == '>' && i == 0);
      if (sign && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
        boolean named = i == 0 || line.charAt(0) == '[' || line.lastIndexOf('@', i) > 0;
        boolean bare = line.substring(0, i).isBlank();
        return named || bare ? Math.min(line.length(), i + 2) : -1;
      }
    }
    return -1;
  }
}
