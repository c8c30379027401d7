package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Budget;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.Optional;

/** Highlights code as Rouge 3.30 does. Shared between threads. */
public final class RougeCode {
  private static final String GUESS = "guess";

  private final RougeLexers lexers = new RougeLexers();
  private final OtherCode others = new OtherCode();

  /**
   * Highlights code.
   *
   * @param language the name of its language as authors write it; options of its lexer may follow
   *     after a question mark
   * @param code the text
   * @return the HTML that Rouge's formatter {@code HTML} writes; empty if Rouge knows no language
   *     of this name
   */
  public Optional<String> highlight(String language, String code) {
    int options = language.indexOf('?');
    String name = options < 0 ? language : language.substring(0, options);
    if (name.equals(GUESS)) {
      return Optional.of(html(GuessedLanguage.of(code), "", code));
    }
    String rest = options < 0 ? "" : language.substring(options + 1);
    return RougeNames.find(name).map(own -> html(own, rest, code));
  }

  /**
   * Highlights code, and writes its numbers and the elements around it.
   *
   * @param format what is written beside the code
   */
  public Optional<String> highlight(String language, String code, RougeFormat format) {
    return highlight(language, code).map(html -> format.write(html, code));
  }

  /** Whether a name is one of plain text. */
  public static boolean isPlain(String language) {
    return RougeNames.find(language).filter(RougeLexers.PLAIN::equals).isPresent();
  }

  private String html(String language, String options, String code) {
    if (!RougeLexers.have(language)) {
      return others.html(language, code);
    }
    StringBuilder out = new StringBuilder(code.length() * 3);
    HtmlTokens tokens = new HtmlTokens(out);
    try {
      lexers.make(language, options).lex(code, tokens, new Budget(code.length()));
    } catch (Budget.SpentException e) {
      tokens.add(Tokens.TEXT, code.substring(tokens.length()));
    }
    tokens.end();
    return out.toString();
  }
}
