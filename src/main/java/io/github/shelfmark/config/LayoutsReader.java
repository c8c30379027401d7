package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.util.List;

/** Reads {@code layouts}: whether pages have the theme's layouts or those of the source. */
final class LayoutsReader {
  private static final String KEY = "layouts";
  private static final String THEME = "theme";

  private LayoutsReader() {}

  /**
   * Whether pages have the theme's layouts.
   *
   * @param safe whether the source is a stranger's, whose layouts are not used
   */
  static boolean useTheme(ConfigValues values, ConfigRules rules, boolean safe) {
    Object value = values.get(KEY);
    String own = rules.ownLayouts().orElse("");
    boolean known =
        value == null || value.equals(THEME) || (own.isEmpty() ? false : value.equals(own));
    if (!known) {
      // Where sites have keys of their own, only those who build them speak of this one.
      if (!rules.hasOwnKeys() || values.position(KEY).equals(Position.NONE)) {
        report(values, String.valueOf(value), own);
      }
      return true;
    }
    if (value == null || value.equals(THEME)) {
      return true;
    }
    if (safe) {
      values.report(
          FindingCode.REFUSED_IN_SAFE,
          KEY,
          "a safe build does not use the layouts of the source, because they are a stranger's HTML"
              + " and scripts",
          "Build with the theme: -Dshelfmark.layouts=theme.");
      return true;
    }
    return false;
  }

  private static void report(ConfigValues values, String value, String own) {
    boolean jekyll = own.isEmpty() && value.equals("jekyll");
    values.report(
        FindingCode.WRONG_TYPE,
        KEY,
        jekyll
            ? "only a Jekyll site has layouts of its own, and this is none"
            : "there are no layouts \"" + value + "\"",
        jekyll
            ? "A Jekyll site has a _config.yml and no site.yml. Templates in _theme change the"
                + " layouts of all others."
            : Nearest.hint(
                value,
                own.isEmpty() ? List.of(THEME) : List.of(THEME, own),
                own.isEmpty() ? "Write theme." : "Write theme or " + own + "."));
  }
}
