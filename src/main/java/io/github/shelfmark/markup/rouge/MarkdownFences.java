package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import io.github.shelfmark.markup.rouge.grammar.Match;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.Objects;

/** Code in fences of Markdown, in the language that they name. */
final class MarkdownFences implements Actions {
  private final Lexers lexers;
  private Lexer open = MarkdownFences::backticks;

  MarkdownFences(Lexers lexers) {
    this.lexers = lexers;
  }

  @Override
  public void call(String name, Match match) {
    switch (name) {
      case "block" -> {
        String code = begin(match);
        match.lex(lexer(match, code), code);
        match.token(Tokens.TEXT, "\n" + kept(match, "indent"));
        match.token("p", kept(match, "fence"));
      }
      case "open_block" -> open = lexer(match, begin(match));
      default -> match.lex(open, match.text());
    }
  }

  /** Writes the first line, and gives the code. */
  private static String begin(Match match) {
    match.token(Tokens.TEXT, kept(match, "indent"));
    match.token("p", kept(match, "fence"));
    match.token("nl", kept(match, "label"));
    return kept(match, "code");
  }

  private static String kept(Match match, String key) {
    return Objects.requireNonNullElse(match.kept(key), "");
  }

  private Lexer lexer(Match match, String code) {
    String name = kept(match, "label").strip();
    if (name.isEmpty()) {
      return lexers.make(GuessedLanguage.of(code));
    }
    return RougeNames.find(name).map(lexers::make).orElse(MarkdownFences::backticks);
  }

  private static void backticks(
      String text, Tokens out, io.github.shelfmark.markup.rouge.grammar.Budget budget) {
    out.add("sb", text);
  }
}
