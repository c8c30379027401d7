package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Grammar;
import io.github.shelfmark.markup.rouge.grammar.GrammarLexer;
import io.github.shelfmark.markup.rouge.grammar.GrammarReader;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the lexers of languages. A grammar is read when its language is first met. */
final class RougeLexers implements Lexers {
  /** Languages with a grammar, by their own names. */
  private static final Set<String> GRAMMARS =
      Set.of(Resources.text("grammars.txt").strip().split("\\s+", -1));

  /** The name of plain text. */
  static final String PLAIN = "plaintext";

  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

  /** The languages that have a lexer. */
  static Set<String> languages() {
    return GRAMMARS;
  }

  /** Whether a language has a lexer. */
  static boolean have(String language) {
    return GRAMMARS.contains(language);
  }

  @Override
  public Lexer make(String language) {
    return make(language, "");
  }

  /**
   * A lexer with options.
   *
   * @param options as authors write them after a question mark, such as {@code start_inline=1}
   */
  Lexer make(String language, String options) {
    if (language.equals("console")) {
      return ConsoleLexer.shell(this::make);
    }
    if (language.equals("irb")) {
      return ConsoleLexer.irb(this::make);
    }
    if (!have(language)) {
      return (text, out, budget) -> out.add(Tokens.TEXT, text);
    }
    String grammar = language.equals("php") ? PhpStart.grammar(options) : language;
    return new GrammarLexer(language, grammar(grammar), this, actions(language));
  }

  private Actions actions(String language) {
    return switch (language) {
      case "yaml" -> new YamlIndentation();
      case "ruby", "crystal", "irb_output" -> new RubyHeredocs();
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
