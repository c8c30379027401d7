package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Lexer;
import io.github.shelfmark.markup.rouge.grammar.Lexers;
import io.github.shelfmark.markup.rouge.grammar.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Blocks of Haml and Sass, which hold the lines that are indented further than their first one. */
final class IndentedBlocks implements Actions {
  /** What Haml's filters may be written in. */
  private static final Set<String> FILTERS =
      Set.of("javascript", "css", "ruby", "erb", "markdown", "sass");

  private final Lexers lexers;
  private String last = "";

  /** The state of the lines of a block; empty if no block has begun. */
  private String block = "";

  private String outside = "";
  private @Nullable Lexer filter;

  IndentedBlocks(Lexers lexers) {
    this.lexers = lexers;
  }

  @Override
  public void call(String name, Match match) {
    switch (name) {
      case "indentation" -> indentation(match);
      case "filtered" -> filtered(match);
      case "filter_block" -> {
        String language = String.valueOf(match.kept("filter")).strip();
        filter = FILTERS.contains(language) ? lexers.make(language) : null;
        begin(name);
      }
      default -> begin(name);
    }
  }

  private void begin(String state) {
    block = state;
    outside = last;
  }

  private void indentation(Match match) {
    last = match.text();
    if (!block.isEmpty() && last.startsWith(outside) && !last.equals(outside)) {
      match.push(block);
    } else {
      block = "";
      match.push("content");
    }
  }

  private void filtered(Match match) {
    if (filter == null) {
      match.token("nd", match.text());
    } else {
      match.lex(filter, match.text());
    }
  }
}
