package io.github.shelfmark.theme;

import io.github.shelfmark.config.ThemeSettings;
import io.github.shelfmark.theme.colour.Accent;
import io.github.shelfmark.theme.colour.Colour;

/** Writes a site's settings as CSS custom properties, so that pages need no inline styles. */
final class SettingsStyle {
  private SettingsStyle() {}

  /** Rules to append to the style sheet; empty if nothing is set. */
  static String css(ThemeSettings settings) {
    StringBuilder css = new StringBuilder();
    if (!settings.accent().isEmpty()) {
      css.append(Accent.of(Colour.of(settings.accent())).css());
    }
    add(css, "--sans", fonts(settings.font(), "sans-serif"));
    add(css, "--mono", fonts(settings.codeFont(), "monospace"));
    add(css, "--measure", settings.width());
    return css.isEmpty() ? "" : ":root {\n" + css + "}\n";
  }

  private static void add(StringBuilder css, String property, String value) {
    if (!value.isEmpty()) {
      css.append(property).append(": ").append(value).append(";\n");
    }
  }

  /**
   * Few fonts with Latin characters have Han characters too, so Han fonts go to the end of each
   * list.
   */
  private static String fonts(String names, String generic) {
    return names.isEmpty() ? "" : names + ", var(--cjk), " + generic;
  }
}
