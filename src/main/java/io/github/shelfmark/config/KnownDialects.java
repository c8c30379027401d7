package io.github.shelfmark.config;

import java.util.Collection;
import java.util.List;

/**
 * The dialects that a configuration may name.
 *
 * @param names the names of all
 * @param configured the names of those that have settings, under a key of their name
 */
public record KnownDialects(Collection<String> names, Collection<String> configured) {
  /** Dialects without settings. */
  public static KnownDialects of(String... names) {
    return new KnownDialects(List.of(names), List.of());
  }
}
