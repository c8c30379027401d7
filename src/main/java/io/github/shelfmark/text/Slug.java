package io.github.shelfmark.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Jekyll's ways to make URLs of text ({@code Jekyll::Utils.slugify}). */
public final class Slug {
  private static final Pattern DEFAULT = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
  private static final Pattern PRETTY = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern NOT_LATIN = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  /** Letters that Unicode's normal forms do not decompose. */
  private static final Map<Character, String> LIGATURES =
      Map.of(
          'ß', "ss", 'æ', "ae", 'Æ', "AE", 'ø', "o", 'Ø', "O", 'œ', "oe", 'ł', "l", 'Ł', "L", 'đ',
          "d");

  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * Jekyll's slug in one of its modes.
   *
   * @param mode {@code raw}, {@code default}, {@code pretty}, {@code ascii} or {@code latin}; any
   *     other leaves the text alone but for its case
   */
  public static String of(String text, String mode) {
    return switch (mode) {
      case "default" -> of(text);
      case "pretty" -> pretty(text).toLowerCase(Locale.ROOT);
      case "raw" -> trim(SPACES.matcher(text).replaceAll("-")).toLowerCase(Locale.ROOT);
      case "ascii" -> trim(NOT_ASCII.matcher(text).replaceAll("-")).toLowerCase(Locale.ROOT);
      case "latin" -> of(withoutAccents(text));
      default -> text.toLowerCase(Locale.ROOT);
    };
  }

  private static String withoutAccents(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      plain.append(LIGATURES.getOrDefault(c, String.valueOf(c)));
    }
    // Jekyll makes a question mark of what has no Latin letter, and so it is no part of a slug.
    return NOT_LATIN.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll("?");
  }

  /** Letters, marks and digits, everything else a hyphen; lower case. */
  public static String of(String text) {
    return trim(DEFAULT.matcher(text).replaceAll("-")).toLowerCase(Locale.ROOT);
  }

  /** Like {@link #of}, but keeps what is readable in a URL, and keeps upper case. */
  public static String pretty(String text) {
    return trim(PRETTY.matcher(text).replaceAll("-"));
  }

  private static String trim(String slug) {
    return EDGE.matcher(slug).replaceAll("");
  }
}
