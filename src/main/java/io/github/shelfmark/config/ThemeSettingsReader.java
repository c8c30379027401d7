package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code theme}. Its values are inserted into a style sheet, so each is validated. */
final class ThemeSettingsReader {
  private static final List<String> INDEXES = List.of("list", "cards", "table");
  private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Pattern WIDTH =
      Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,4})?(?:rem|em|ch|ic|px|vw|%)");

  /**
   * Names with or without quotes, separated by commas; no character that could end a declaration.
   */
  private static final Pattern FONTS =
      Pattern.compile(
          "(?:[\\p{L}\\p{N} ,._+-]|\"[\\p{L}\\p{N} ._+-]*+\"|'[\\p{L}\\p{N} ._+-]*+')++");

  private ThemeSettingsReader() {}

  /**
   * Reads the settings.
   *
   * @param rules where sites have keys of their own, a text is not the name of one of our themes
   */
  static ThemeSettings read(ConfigValues values, ConfigRules rules) {
    Object theme = values.get("theme");
    if (!(theme instanceof Map)) {
      String name = rules.hasOwnKeys() || theme == null ? "" : values.string("theme", "");
      return ThemeSettings.named(name, values.position("theme"));
    }
    ConfigValues settings = values.mapping("theme");
    ThemeSettings read =
        new ThemeSettings(
            settings.string("name", ""),
            settings.position("name"),
            matching(
                settings,
                "accent",
                COLOUR,
                "a colour such as \"#0a6560\"",
                "Write # and three or six hexadecimal digits, in quotes."),
            matching(
                settings,
                "font",
                FONTS,
                "names of fonts with commas between them",
                "Write \"Inter, sans-serif\"."),
            matching(
                settings,
                "code_font",
                FONTS,
                "names of fonts with commas between them",
                "Write \"Fira Code, monospace\"."),
            matching(
                settings,
                "width",
                WIDTH,
                "a length such as 46rem",
                "The units are rem, em, ch, ic, px, vw and %."),
            logo(settings),
            index(settings),
            toc(settings),
            /* used= */ true);
    settings.reportUnknown();
    return read;
  }

  private static Logo logo(ConfigValues settings) {
    if (!(settings.get("logo") instanceof Map)) {
      return new Logo(settings.picture("logo", ""), "", "", settings.position("logo"));
    }
    ConfigValues pictures = settings.mapping("logo");
    Logo logo =
        new Logo(
            pictures.picture("light", ""),
            pictures.picture("dark", ""),
            pictures.string("alt", ""),
            pictures.position());
    pictures.reportUnknown();
    return logo;
  }

  private static String matching(
      ConfigValues settings, String key, Pattern pattern, String wanted, String hint) {
    String value = settings.string(key, "").strip();
    if (value.isEmpty() || (value.length() < 500 && pattern.matcher(value).matches())) {
      return value;
    }
    settings.report(FindingCode.WRONG_TYPE, key, "\"theme." + key + "\" must be " + wanted, hint);
    return "";
  }

  private static String index(ConfigValues settings) {
    String index = settings.string("index", "list");
    if (INDEXES.contains(index)) {
      return index;
    }
    settings.report(
        FindingCode.WRONG_TYPE,
        "index",
        "a section's page cannot show its posts as \"" + index + "\"",
        Nearest.hint(index, INDEXES, "There are " + String.join(", ", INDEXES) + "."));
    return "list";
  }

  /** Whether pages have a table of contents, or the levels of headings in it. */
  private static TocLevels toc(ConfigValues settings) {
    Object value = settings.get("toc");
    if (value instanceof Boolean || "true".equals(value) || "false".equals(value)) {
      return TocLevels.DEFAULT.shown(settings.bool("toc", true));
    }
    ConfigValues levels = settings.mapping("toc");
    int from = levels.number("from", TocLevels.DEFAULT.from());
    int to = levels.number("to", Math.max(from, TocLevels.DEFAULT.to()));
    levels.reportUnknown();
    if (TocLevels.areLevels(from, to)) {
      return new TocLevels(true, from, to);
    }
    settings.report(
        FindingCode.WRONG_TYPE,
        "toc",
        "the contents of a page cannot show headings from level " + from + " to " + to,
        "Levels are 1 to 6, and \"from\" is not above \"to\".");
    return TocLevels.DEFAULT;
  }
}
