package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Grammar;
import io.github.shelfmark.markup.rouge.grammar.GrammarLexer;
import io.github.shelfmark.markup.rouge.grammar.GrammarReader;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the lexers of languages. A grammar is read when its language is first met. */
final class RougeLexers implements Lexers {
  /** Languages with a grammar, by their own names. */
  private static final Set<String> GRAMMARS = Set.of(Resources.text("grammars.txt").split("\\s+"));

  /** The name of plain text. */
  static final String PLAIN = "plaintext";

  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

  /** Whether a language has a lexer. */
  static boolean have(String language) {
    return GRAMMARS.contains(language);
  }

  @Override
  public Lexer make(String language) {
    if (language.equals("console")) {
      return new ConsoleLexer(make("shell"));
    }
    return new GrammarLexer(language, grammar(language), this, actions(language));
  }

  private Actions actions(String language) {
    return switch (language) {
      case "yaml" -> new YamlIndentation();
      case "ruby" -> new RubyHeredocs();
      case "sass", "haml" -> new IndentedBlocks(this);
      case "http" -> new HttpContent(this);
      case "markdown" -> new MarkdownFences(this);
      default -> Actions.NONE;
    };
  }

  private Grammar grammar(String language) {
    Grammar known = grammars.get(language);
    if (known == null) {
      // Not computed inside the map: grammars may be read twice, but never while others wait.
      known = GrammarReader.read(text(language), RougeLexers::text);
      grammars.put(language, known);
    }
    return known;
  }

  private static String text(String language) {
    return Resources.text(language + ".grammar");
  }
}
