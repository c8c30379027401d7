package io.github.shelfmark.text;

import java.text.Normalizer;

/**
 * Names in Unicode's composed form (NFC). File systems and archives of macOS write "é" as two
 * characters, keyboards as one; readers see the same name.
 */
public final class ComposedNames {
  private ComposedNames() {}

  /** Whether a name may have another form: names in ASCII have one only. */
  public static boolean mayDiffer(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** The composed form of a name. */
  public static String of(String name) {
    return mayDiffer(name) ? Normalizer.normalize(name, Normalizer.Form.NFC) : name;
  }
}
