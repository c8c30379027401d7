package io.github.shelfmark.markup.flexmark.settings;

import java.util.Locale;

/** How names in the configuration may be spelled. */
final class Spelling {
  private Spelling() {}

  /** A name in lower case with hyphens: {@code MIN_SEPARATOR_DASHES} as well. */
  static String of(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
