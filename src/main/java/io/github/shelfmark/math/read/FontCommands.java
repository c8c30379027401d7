package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Alphabet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fonts of letters. */
final class FontCommands {
  private FontCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    font(all, Alphabet.ROMAN, "mathrm", "mathup", "symrm");
    font(all, Alphabet.ITALIC, "mathit", "symit");
    font(all, Alphabet.NORMAL, "mathnormal");
    font(all, Alphabet.BOLD, "mathbf", "bold", "symbf");
    font(all, Alphabet.BOLD_ITALIC, "boldsymbol", "bm", "pmb", "mathbfit");
    font(all, Alphabet.SCRIPT, "mathcal", "mathscr");
    font(all, Alphabet.FRAKTUR, "mathfrak", "frak");
    font(all, Alphabet.DOUBLE, "mathbb", "Bbb");
    font(all, Alphabet.SANS, "mathsf");
    font(all, Alphabet.SANS_ITALIC, "mathsfit");
    font(all, Alphabet.MONO, "mathtt");
    return all;
  }

  private static void font(Map<String, Command> all, Alphabet alphabet, String... names) {
    for (String name : names) {
      all.put("\\" + name, (reader, token) -> reader.inFont(alphabet, token));
    }
  }
}
