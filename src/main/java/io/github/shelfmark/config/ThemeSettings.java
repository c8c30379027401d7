package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * How a site wants its theme to look: the mapping {@code theme} in its configuration. A text that
 * nobody has given is empty.
 *
 * @param name the name of a theme on the plugin's class path; empty for the built-in one
 * @param position where it stands in the configuration
 * @param accent the site's own colour, {@code #rgb} or {@code #rrggbb}
 * @param font fonts for text, as CSS lists them
 * @param codeFont fonts for code, as CSS lists them
 * @param width how wide a column of text is, a length in CSS such as {@code 46rem}
 * @param logo the picture beside or instead of the title
 * @param index how a section's page shows its posts: {@code list}, {@code cards} or {@code table}
 */
public record ThemeSettings(
    String name,
    Position position,
    String accent,
    String font,
    String codeFont,
    String width,
    Logo logo,
    String index) {

  /** Nothing but what the theme does by itself. */
  public static final ThemeSettings NONE = named("", Position.NONE);

  /** A theme as it is by itself. */
  static ThemeSettings named(String name, Position position) {
    return new ThemeSettings(name, position, "", "", "", "", Logo.NONE, "list");
  }
}
