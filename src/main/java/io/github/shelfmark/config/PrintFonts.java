package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.paths.PathRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts of a PDF document: files of the source. What an author does not name is set in the
 * fonts that come with the library.
 *
 * @param text the font of texts; empty for ours, as all others
 * @param bold the bold font of texts and headings
 * @param italic the italic font
 * @param boldItalic the bold italic font
 * @param code the font of code
 * @param fallback fonts for characters that none of the others has, in order
 */
public record PrintFonts(
    String text,
    String bold,
    String italic,
    String boldItalic,
    String code,
    List<String> fallback) {
  /** Ours. */
  public static final PrintFonts DEFAULTS = new PrintFonts("", "", "", "", "", List.of());

  private static final String KEY = "fonts";

  /** The fonts of a document. */
  public PrintFonts {
    fallback = List.copyOf(fallback);
  }

  /** The files that are named, each once. */
  public List<String> files() {
    return Stream.concat(Stream.of(text, bold, italic, boldItalic, code), fallback.stream())
        .filter(file -> !file.isEmpty())
        .distinct()
        .toList();
  }

  /** Reads the key of a document. */
  static PrintFonts read(ConfigValues document) {
    if (document.get(KEY) == null) {
      return DEFAULTS;
    }
    ConfigValues keys = document.mapping(KEY);
    PrintFonts fonts =
        new PrintFonts(
            file(keys, "text"),
            file(keys, "bold"),
            file(keys, "italic"),
            file(keys, "bold_italic"),
            file(keys, "code"),
            fallback(keys));
    keys.reportUnknown();
    return fonts;
  }

  private static String file(ConfigValues keys, String key) {
    String file = keys.string(key, "").strip();
    return file.isEmpty() || isInside(keys, key, file) ? file : "";
  }

  private static List<String> fallback(ConfigValues keys) {
    List<String> files = new ArrayList<>();
    for (String file : keys.strings("fallback", List.of())) {
      if (isInside(keys, "fallback", file.strip())) {
        files.add(file.strip());
      }
    }
    return files;
  }

  private static boolean isInside(ConfigValues keys, String key, String file) {
    if (PathRules.problem(file).isEmpty()) {
      return true;
    }
    keys.report(
        FindingCode.UNSAFE_PATH,
        key,
        "the font \"" + file + "\" is no file below the source",
        "Put it into the source, and write its path from there, such as fonts/Name.ttf.");
    return false;
  }
}
