package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.Directive;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How directives are read, by their names; those in neither set contain blocks of Markdown.
 *
 * @param literal those whose lines are data
 * @param oneLine those that are their opening line alone
 */
public record DirectiveNames(Set<String> literal, Set<String> oneLine) {
  /** All contain blocks of Markdown. */
  public static final DirectiveNames NONE = literal(Set.of());

  /** Copies the sets. */
  public DirectiveNames {
    literal = Set.copyOf(literal);
    oneLine = Set.copyOf(oneLine);
  }

  /** Names of which some are those of directives whose lines are data. */
  public static DirectiveNames literal(Set<String> names) {
    return new DirectiveNames(names, Set.of());
  }

  /** The names of the directives of a site. */
  public static DirectiveNames of(Collection<Directive> directives) {
    Set<String> literal = new HashSet<>();
    Set<String> oneLine = new HashSet<>();
    for (Directive directive : directives) {
      if (directive.oneLine()) {
        oneLine.add(directive.name());
      } else if (directive.literal()) {
        literal.add(directive.name());
      }
    }
    return new DirectiveNames(literal, oneLine);
  }

  /** Whether no blocks of Markdown are in a directive. */
  public boolean hasNoBlocks(String name) {
    return literal.contains(name) || oneLine.contains(name);
  }

  /** Whether nothing has to close a directive. */
  public boolean isOneLine(String name) {
    return oneLine.contains(name);
  }
}
