package io.github.shelfmark.text;

import java.util.Locale;
import java.util.Set;

/** The writing direction of a language. */
public final class Direction {
  /** Languages whose usual script runs from right to left (CLDR 45, likely subtags). */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "mzn", "nqo", "ps", "sd", "syr",
          "ug", "ur", "yi");

  private static final Set<String> SCRIPTS =
      Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");

  private Direction() {}

  /**
   * The value of HTML's attribute {@code dir}.
   *
   * @param tag a BCP 47 tag; a script in it takes precedence over the language
   */
  public static String of(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("[-_]", -1);
    boolean scripted = parts.length > 1 && parts[1].length() == 4;
    return (scripted ? SCRIPTS.contains(parts[1]) : LANGUAGES.contains(parts[0])) ? "rtl" : "ltr";
  }
}
