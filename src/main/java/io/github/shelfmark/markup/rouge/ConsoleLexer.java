package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Budget;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.function.Function;

/**
 * What is typed and shown in a terminal. A line with a prompt is a prompt and a command; lines of
 * dots alone say that something is left out; all others are output.
 */
final class ConsoleLexer implements Lexer {
  private static final String PROMPT_ENDS = "$#>;";

  private final Session session;
  private Lexer commands;
  private Lexer output;

  /** What sessions of one kind look like. */
  private interface Session {
    /** Where the prompt of a line ends; 0 if it has none. */
    int promptEnd(String line);

    /** Whether a line without a prompt that starts with a number sign is a comment. */
    boolean hasComments();

    /** A lexer that cuts commands. */
    Lexer commands();

    /** A lexer that cuts output. */
    Lexer output();
  }

  private ConsoleLexer(Session session) {
    this.session = session;
    commands = session.commands();
    output = session.output();
  }

  /**
   * A lexer for one session of a shell, whose prompts end with one of four signs.
   *
   * @param lexers make lexers by the names of languages
   */
  static Lexer shell(Function<String, Lexer> lexers) {
    return new ConsoleLexer(new Shell(lexers));
  }

  /**
   * A lexer for one session of irb or pry, Ruby's shells, whose prompts have their names.
   *
   * @param lexers make lexers by the names of languages
   */
  static Lexer irb(Function<String, Lexer> lexers) {
    return new ConsoleLexer(new Irb(lexers));
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
    boolean snip = isSnip(line.strip());
    int prompt = snip ? 0 : session.promptEnd(line);
    if (prompt > 0) {
      output = session.output();
      command(line, prompt, out, budget);
      return;
    }
    commands = session.commands();
    if (snip || (session.hasComments() && line.stripLeading().startsWith("#"))) {
      output = session.output();
      out.add("c", line);
    } else {
      output.lex(line, out, budget);
    }
  }

  private void command(String line, int prompt, Tokens out, Budget budget) {
    out.add("gp", line.substring(0, prompt));
    int command = prompt;
    while (command < line.length() && isSpace(line.charAt(command))) {
      command++;
    }
    if (command > prompt) {
      out.add("w", line.substring(prompt, command));
    }
    commands.lex(line.substring(command), out, budget);
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

  private record Shell(Function<String, Lexer> lexers) implements Session {
    @Override
    public int promptEnd(String line) {
      return endOfFirst(PROMPT_ENDS, line, 0);
    }

    @Override
    public boolean hasComments() {
      return false;
    }

    @Override
    public Lexer commands() {
      return lexers.apply("shell");
    }

    @Override
    public Lexer output() {
      return (text, out, budget) -> out.add("go", text);
    }
  }

  private record Irb(Function<String, Lexer> lexers) implements Session {
    private static final String PROMPT_ENDS = ">\"*";

    @Override
    public int promptEnd(String line) {
      int irb = line.indexOf("irb");
      int pry = line.indexOf("pry");
      int name = irb < 0 || (pry >= 0 && pry < irb) ? pry : irb;
      return name < 0 ? 0 : endOfFirst(PROMPT_ENDS, line, name);
    }

    @Override
    public boolean hasComments() {
      return true;
    }

    @Override
    public Lexer commands() {
      return lexers.apply("ruby");
    }

    @Override
    public Lexer output() {
      return lexers.apply("irb_output");
    }
  }

  /** The index after the first of some characters; 0 if none comes. */
  private static int endOfFirst(String characters, String line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (characters.indexOf(line.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return 0;
  }
}
