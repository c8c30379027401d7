package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import io.github.shelfmark.markup.rouge.grammar.Match;
import java.util.Locale;

/** The texts of Vue's templates, in the languages that their {@code lang} attributes name. */
final class VueTemplates implements Actions {
  private static final String HTML = "html";

  private final Lexers lexers;
  private String language = HTML;

  VueTemplates(Lexers lexers) {
    this.lexers = lexers;
  }

  @Override
  public void call(String name, Match match) {
    switch (name) {
      case "template" -> language = HTML;
      case "lang" -> language = named(String.valueOf(match.kept("lang")));
      default -> match.lex(lexers.make(language), match.text());
    }
  }

  private static String named(String attribute) {
    String name = attribute.replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
    return switch (name) {
      case HTML, "css", "javascript", "sass", "scss" -> name;
      case "coffee" -> "coffeescript";
      default -> RougeLexers.PLAIN;
    };
  }
}
