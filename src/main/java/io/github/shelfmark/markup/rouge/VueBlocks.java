package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import io.github.shelfmark.markup.rouge.grammar.Match;
import java.util.Locale;

/** Vue's templates and styles, in the languages that their {@code lang} attributes name. */
final class VueBlocks implements Actions {
  private static final String HTML = "html";
  private static final String CSS = "css";

  private final Lexers lexers;
  private String language = HTML;

  VueBlocks(Lexers lexers) {
    this.lexers = lexers;
  }

  @Override
  public void call(String name, Match match) {
    switch (name) {
      case "template" -> language = HTML;
      case "style" -> language = CSS;
      case "lang" -> language = named(String.valueOf(match.kept("lang")));
      default -> match.lex(lexers.make(language), match.text());
    }
  }

  private static String named(String attribute) {
    String name = attribute.replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
    return switch (name) {
      case HTML, CSS, "javascript", "sass", "scss" -> name;
      case "coffee" -> "coffeescript";
      default -> RougeLexers.PLAIN;
    };
  }
}
