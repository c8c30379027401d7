package io.github.shelfmark.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the bodies of a site's documents are read. */
public enum DialectName {
  /** CommonMark with GFM's extensions and our directives; no templating in text. */
  COMMONMARK,
  /** Liquid, then kramdown's Markdown. */
  JEKYLL;

  /** The name as users write it: {@code commonmark} or {@code jekyll}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dialect with a name, if it exists. */
  public static Optional<DialectName> of(String id) {
    return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
  }

  /** All names, as users write them. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(DialectName::id).toList();
  }
}
