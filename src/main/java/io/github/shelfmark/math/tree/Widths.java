package io.github.shelfmark.math.tree;

/** Lengths as MathML writes them. */
public final class Widths {
  private static final long PARTS = 10_000;

  private Widths() {}

  /** A length in em with at most four decimals, such as {@code 0.1667em}. */
  public static String text(double em) {
    long parts = Math.round(em * PARTS);
    StringBuilder text = new StringBuilder(12);
    if (parts < 0) {
      text.append('-');
      parts = -parts;
    }
    text.append(parts / PARTS);
    long rest = parts % PARTS;
    if (rest > 0) {
      String decimals = Long.toString(PARTS + rest).substring(1);
      int end = decimals.length();
      while (decimals.charAt(end - 1) == '0') {
        end--;
      }
      text.append('.').append(decimals, 0, end);
    }
    return text.append("em").toString();
  }
}
