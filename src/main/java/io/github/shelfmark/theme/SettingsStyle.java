package io.github.shelfmark.theme;

import io.github.shelfmark.config.ThemeSettings;
import io.github.shelfmark.theme.colour.Accent;
import io.github.shelfmark.theme.colour.Colour;

/** Writes a site's settings as custom properties, so that no page needs styles of its own. */
final class SettingsStyle {
  private SettingsStyle() {}

  /** Rules for the end of the style sheet; empty when nothing is set. */
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

  /** Few fonts have Han characters as well, so those for them come last in any list. */
  private static String fonts(String names, String generic) {
    return names.isEmpty() ? "" : names + ", var(--cjk), " + generic;
  }
}
