package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import io.github.shelfmark.markup.rouge.grammar.Match;
import java.util.Locale;

/** The content of HTTP messages is in the language that their header names. */
final class HttpContent implements Actions {
  private final Lexers lexers;
  private String type = "text/plain";

  HttpContent(Lexers lexers) {
    this.lexers = lexers;
  }

  @Override
  public void call(String name, Match match) {
    if (name.equals("content")) {
      match.lex(lexers.make(MediaTypes.language(type)), match.text());
    } else if ("content-type".equalsIgnoreCase(match.kept("name"))) {
      String value = String.valueOf(match.kept("value"));
      int end = value.indexOf(';');
      type = (end < 0 ? value : value.substring(0, end)).toLowerCase(Locale.ROOT);
    }
  }
}
