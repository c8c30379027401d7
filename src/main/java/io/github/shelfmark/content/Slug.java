package io.github.shelfmark.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** Jekyll's ways of making text fit for a URL ({@code Jekyll::Utils.slugify}). */
public final class Slug {
  private static final Pattern DEFAULT = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
  private static final Pattern PRETTY = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private Slug() {}

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
