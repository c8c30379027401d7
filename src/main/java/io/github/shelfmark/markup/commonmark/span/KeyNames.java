package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a keyboard: those in {@code :kbd[Ctrl+Alt+Del]} are shown as they are written, those in
 * {@code ++ctrl+alt+del++} have the names that PyMdown's extension "Keys" has.
 */
final class KeyNames {
  private static final int LONGEST = 100;
  private static final int MOST_FUNCTION_KEYS = 24;

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("alt", "Alt"),
          Map.entry("altgr", "AltGr"),
          Map.entry("arrow-down", "\u2193"),
          Map.entry("arrow-left", "\u2190"),
          Map.entry("arrow-right", "\u2192"),
          Map.entry("arrow-up", "\u2191"),
          Map.entry("backspace", "Backspace"),
          Map.entry("caps-lock", "Caps Lock"),
          Map.entry("cmd", "Cmd"),
          Map.entry("command", "Cmd"),
          Map.entry("control", "Ctrl"),
          Map.entry("ctrl", "Ctrl"),
          Map.entry("del", "Del"),
          Map.entry("delete", "Del"),
          Map.entry("down", "\u2193"),
          Map.entry("end", "End"),
          Map.entry("enter", "Enter"),
          Map.entry("esc", "Esc"),
          Map.entry("escape", "Esc"),
          Map.entry("fn", "Fn"),
          Map.entry("home", "Home"),
          Map.entry("ins", "Ins"),
          Map.entry("insert", "Ins"),
          Map.entry("left", "\u2190"),
          Map.entry("meta", "Meta"),
          Map.entry("minus", "-"),
          Map.entry("option", "Option"),
          Map.entry("page-down", "Page Down"),
          Map.entry("page-up", "Page Up"),
          Map.entry("pause", "Pause"),
          Map.entry("plus", "+"),
          Map.entry("print-screen", "Print Screen"),
          Map.entry("return", "Return"),
          Map.entry("right", "\u2192"),
          Map.entry("shift", "Shift"),
          Map.entry("space", "Space"),
          Map.entry("super", "Super"),
          Map.entry("tab", "Tab"),
          Map.entry("up", "\u2191"),
          Map.entry("win", "Win"),
          Map.entry("windows", "Win"));

  private KeyNames() {}

  /** The keys in a text with a plus sign between each two; the sign itself may be the last one. */
  static List<String> split(String text) {
    List<String> keys = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean last = i == text.length();
      if (last || (text.charAt(i) == '+' && !text.substring(start, i).isBlank())) {
        String key = text.substring(start, i).strip();
        if (!key.isEmpty()) {
          keys.add(key);
        }
        start = i + 1;
      }
    }
    return keys;
  }

  /**
   * The index after {@code ++ctrl+alt+del++}; -1 if anything in it is no key, or nothing but signs
   * that are one character long, which could be code.
   */
  static int end(char[] s, int start, int end, List<String> into) {
    int limit = Math.min(end, start + LONGEST);
    boolean named = false;
    int at = start + 2;
    while (true) {
      int from = at;
      while (at < limit && (Chars.isAlphanumeric(s[at]) || s[at] == '-')) {
        at++;
      }
      String word = new String(s, from, at - from);
      String key = name(word);
      if (key == null) {
        return -1;
      }
      named |= word.length() > 1;
      into.add(key);
      if (at + 1 >= end || at >= limit || s[at] != '+') {
        return -1;
      }
      at++;
      if (s[at] == '+') {
        return named && !isInsertion(into) ? at + 1 : -1;
      }
    }
  }

  /** Some dialects write insertions like this, and their manuals {@code ++ins++}. */
  private static boolean isInsertion(List<String> keys) {
    return keys.size() == 1 && keys.get(0).equals("Ins");
  }

  private static @Nullable String name(String word) {
    if (word.length() == 1) {
      return word.toUpperCase(Locale.ROOT);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean function = lower.matches("f[1-9][0-9]?");
    if (function && Integer.parseInt(lower.substring(1)) <= MOST_FUNCTION_KEYS) {
      return word.toUpperCase(Locale.ROOT);
    }
    return NAMES.get(lower);
  }
}
