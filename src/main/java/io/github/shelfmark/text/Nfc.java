package io.github.shelfmark.text;

import java.text.Normalizer;

/**
 * Unicode's composed form, NFC. Some file systems and archivers take letters and their accents
 * apart, so that two names which look the same are not equal.
 */
public final class Nfc {
  private Nfc() {}

  /** Whether there may be other forms of a text: of one in ASCII there are none. */
  public static boolean mayDiffer(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** A text in this form; the text itself if it has the form already. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayCompose(text.charAt(i))) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * Whether a character may be in a text that does not have the form. Java's tables take time to
   * load, so texts in most scripts do without them: nothing below the combining marks, and none of
   * the ideographs and syllables of East Asia.
   */
  private static boolean mayCompose(char c) {
    boolean kana = c >= 0x3000 && c <= 0x33ff && !(c >= 0x302a && c <= 0x302f) && !isVoicing(c);
    boolean ideograph = c >= 0x3400 && c <= 0x9fff;
    boolean hangul = c >= 0xac00 && c <= 0xd7a3;
    boolean cyrillic = c >= 0x0400 && c <= 0x0482;
    return c >= 0x300 && !kana && !ideograph && !hangul && !cyrillic;
  }

  private static boolean isVoicing(char c) {
    return c == 0x3099 || c == 0x309a;
  }
}
