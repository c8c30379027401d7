package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Budget;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.Optional;

/** Highlights code as Rouge 3.30 does. Shared between threads. */
public final class RougeCode {
  private final RougeLexers lexers = new RougeLexers();

  /**
   * Highlights code.
   *
   * @param language the name of its language as authors write it
   * @param code the text
   * @return the HTML that Rouge's formatter {@code HTML} writes; empty if Rouge knows no language
   *     of this name
   */
  public Optional<String> highlight(String language, String code) {
    return RougeNames.find(language).map(name -> html(name, code));
  }

  private String html(String language, String code) {
    StringBuilder out = new StringBuilder(code.length() * 3);
    HtmlTokens tokens = new HtmlTokens(out);
    Budget budget = new Budget(code.length());
    try {
      lexers.make(language).lex(code, tokens, budget);
    } catch (Budget.SpentException e) {
      tokens.add(Tokens.TEXT, code.substring(tokens.length()));
    }
    tokens.end();
    return out.toString();
  }
}
