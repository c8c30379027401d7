package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * The settings of the theme: the mapping {@code theme} of the configuration. A string that is not
 * configured is empty.
 *
 * @param name the name of a theme on the plugin's class path; empty for the built-in one
 * @param position its position in the configuration
 * @param accent the site's own colour, {@code #rgb} or {@code #rrggbb}
 * @param font fonts for text, in CSS syntax, or {@link #BUNDLED_FONT}
 * @param codeFont fonts for code, in CSS syntax
 * @param width the width of running text, a CSS length such as {@code 42rem}
 * @param logo the image beside or instead of the title
 * @param index how section indexes list their posts: {@code list}, {@code cards} or {@code table}
 * @param toc which headings the table of contents of a page shows
 * @param used whether pages have the theme's layouts; else those of the source, as in Jekyll
 */
public record ThemeSettings(
    String name,
    Position position,
    String accent,
    String font,
    String codeFont,
    String width,
    Logo logo,
    String index,
    TocLevels toc,
    boolean used) {

  /** The name of the font that comes with the built-in theme. */
  public static final String BUNDLED_FONT = "inter";

  /** The defaults of the built-in theme. */
  public static final ThemeSettings NONE = named("", Position.NONE);

  /** A theme with its default settings. */
  static ThemeSettings named(String name, Position position) {
    return new ThemeSettings(
        name, position, "", "", "", "", Logo.NONE, "list", TocLevels.DEFAULT, /* used= */ true);
  }

  /** The same settings with another answer to {@link #used}. */
  ThemeSettings used(boolean on) {
    return new ThemeSettings(name, position, accent, font, codeFont, width, logo, index, toc, on);
  }
}
