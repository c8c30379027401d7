package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Budget;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What is typed and shown in a terminal. A line that begins with a prompt is a prompt and a
 * command; lines of dots alone say that something is left out; a number sign begins a comment; all
 * other lines are output.
 */
final class ConsoleLexer implements Lexer {
  private static final String PROMPT_ENDS = "$#>;";
  private static final String RUBY_PROMPT_ENDS = ">\"*";

  private final Supplier<Lexer> commands;
  private final Supplier<Lexer> outputs;
  private final ToIntFunction<String> prompt;
  private Lexer command;
  private Lexer output;

  /**
   * Creates a lexer for one session.
   *
   * @param commands give lexers that cut the commands
   * @param outputs give lexers that cut the output
   * @param prompt tells where the prompt of a line ends; 0 if it has none
   */
  private ConsoleLexer(
      Supplier<Lexer> commands, Supplier<Lexer> outputs, ToIntFunction<String> prompt) {
    this.commands = commands;
    this.outputs = outputs;
    this.prompt = prompt;
    this.command = commands.get();
    this.output = outputs.get();
  }

  /** A lexer for a session in a shell. */
  static ConsoleLexer shell(Supplier<Lexer> commands) {
    Lexer output = (text, out, budget) -> out.add("go", text);
    return new ConsoleLexer(commands, () -> output, line -> endOf(PROMPT_ENDS, line, 0));
  }

  /** A lexer for a session in IRB or Pry, whose names stand in the prompt. */
  static ConsoleLexer ruby(Supplier<Lexer> commands, Supplier<Lexer> outputs) {
    return new ConsoleLexer(commands, outputs, ConsoleLexer::rubyPrompt);
  }

  private static int rubyPrompt(String line) {
    int irb = line.indexOf("irb");
    int pry = line.indexOf("pry");
    int name = irb < 0 || pry < 0 ? Math.max(irb, pry) : Math.min(irb, pry);
    return name < 0 ? 0 : endOf(RUBY_PROMPT_ENDS, line, name + "irb".length());
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
    String stripped = line.strip();
    int end = prompt.applyAsInt(line);
    if (isSnip(stripped)) {
      comment(line, out);
    } else if (end > 0) {
      command(line, end, out, budget);
    } else if (stripped.startsWith("#")) {
      comment(line, out);
    } else {
      command = commands.get();
      output.lex(line, out, budget);
    }
  }

  private void comment(String line, Tokens out) {
    out.add("c", line);
    command = commands.get();
    output = outputs.get();
  }

  private void command(String line, int prompt, Tokens out, Budget budget) {
    out.add("gp", line.substring(0, prompt));
    int start = prompt;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    if (start > prompt) {
      out.add("w", line.substring(prompt, start));
    }
    output = outputs.get();
    command.lex(line.substring(start), out, budget);
  }

  /** Where the prompt of a line ends; 0 if it has none. */
  private static int endOf(String ends, String line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (ends.indexOf(line.charAt(at)) >= 0) {
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
