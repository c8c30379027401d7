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
    add(css, "--measure", settings.width());
    StringBuilder fonts = new StringBuilder();
    if (!settings.font().equals(ThemeSettings.BUNDLED_FONT)) {
      add(fonts, "--sans", fonts(settings.font(), "var(--marks) ", "sans-serif"));
    }
    add(fonts, "--mono", fonts(settings.codeFont(), "", "monospace"));
    return rule(":root", css) + rule(":root, [lang]", fonts);
  }

  private static String rule(String selector, StringBuilder declarations) {
    return declarations.isEmpty() ? "" : selector + " {\n" + declarations + "}\n";
  }

  private static void add(StringBuilder css, String property, String value) {
    if (!value.isEmpty()) {
      css.append(property).append(": ").append(value).append(";\n");
    }
  }

  /**
   * Few fonts with Latin characters have Han characters too, so Han fonts go to the end of each
   * list; those for punctuation, which Latin fonts do have, come first. Both depend on the language
   * of an element.
   */
  private static String fonts(String names, String first, String generic) {
    return names.isEmpty() ? "" : first + names + ", var(--cjk), " + generic;
  }
}
