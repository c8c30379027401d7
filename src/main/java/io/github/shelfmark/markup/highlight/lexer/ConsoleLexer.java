package io.github.shelfmark.markup.highlight.lexer;

/**
 * Console sessions: {@code $}, {@code #}, {@code %} or {@code >} is followed by what was typed, all
 * other lines are output. While a command continues on further lines, the state is that of the
 * shell's lexer plus one, otherwise 0.
 */
public final class ConsoleLexer implements Lexer {
  /** Maximum length of the user, host and directory before the prompt's sign. */
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
    // Token positions count from the start of the line, so spaces replace the prompt.
    int from = Math.max(0, prompt);
    int next =
        shell.line(" ".repeat(from) + line.substring(from), prompt < 0 ? state - 1 : 0, tokens);
    boolean continued = line.endsWith("\\") || next != 0;
    return continued ? next + 1 : 0;
  }

  /** The end of the prompt, including its space; -1 if there is none. */
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
