package io.github.shelfmark.markup.highlight;

import io.github.shelfmark.markup.highlight.lexer.Lexer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A language that can be highlighted.
 *
 * @param name its name in the class of a block, such as {@code java}
 * @param title its name for people
 * @param aliases other names for it, in lower case
 * @param lexers makes lexers for it; null for plain text
 */
public record Language(
    String name, String title, List<String> aliases, @Nullable Supplier<Lexer> lexers) {
  Language(String name, String title, String aliases, @Nullable Supplier<Lexer> lexers) {
    this(name, title, aliases.isEmpty() ? List.of() : List.of(aliases.split(" ", -1)), lexers);
  }
}
