package io.github.shelfmark.markup.comparison;

import java.util.function.Predicate;

/** Makes a text smaller for as long as something holds for it. */
final class Smallest {
  private static final int MOST_TRIES = 3_000;

  private final Predicate<String> holds;
  private int left = MOST_TRIES;

  private Smallest(Predicate<String> holds) {
    this.holds = holds;
  }

  /**
   * A text that is no longer and for which the predicate holds as well. No character of it can be
   * left out, and as many characters of it as possible are a's.
   */
  static String of(String text, Predicate<String> holds) {
    Smallest smallest = new Smallest(holds);
    String before;
    String after = text;
    do {
      before = after;
      after = smallest.plain(smallest.shorter(before));
    } while (!after.equals(before));
    return after;
  }

  private String shorter(String text) {
    String shorter = text;
    for (int size = Math.max(1, text.length() / 2); size > 0; size /= 2) {
      for (int at = 0; at < shorter.length(); ) {
        String without =
            shorter.substring(0, at) + shorter.substring(Math.min(at + size, shorter.length()));
        if (holds(without)) {
          shorter = without;
        } else {
          at += size;
        }
      }
    }
    return shorter;
  }

  private String plain(String text) {
    String plain = text;
    for (int at = 0; at < text.length(); at++) {
      char c = plain.charAt(at);
      String with = plain.substring(0, at) + "a" + plain.substring(at + 1);
      if (c > ' ' && c != 'a' && holds(with)) {
        plain = with;
      }
    }
    return plain;
  }

  private boolean holds(String text) {
    return left-- > 0 && holds.test(text);
  }
}
