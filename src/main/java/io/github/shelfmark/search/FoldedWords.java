package io.github.shelfmark.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Folds words that are not ASCII, and remembers the last ones: texts repeat their words, and
 * normalizing one costs as much as reading a line. For one thread.
 */
final class FoldedWords {
  private static final int SIZE = 8192;
  private static final int LONGEST_TERM = Tokenizer.LONGEST_TERM;

  private final char[][] words = new char[SIZE][];
  private final byte[][] terms = new byte[SIZE][];

  /**
   * The term of a word.
   *
   * @param text holds the word
   * @param from its start
   * @param to its end
   * @return UTF-8 that nobody changes; empty if nothing is left of the word
   */
  byte[] term(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ hash >>> 13) & (SIZE - 1);
    char[] known = words[slot];
    if (known == null || !Arrays.equals(known, 0, known.length, text, from, to)) {
      words[slot] = Arrays.copyOfRange(text, from, to);
      terms[slot] = utf8(Fold.fold(new String(text, from, to - from)));
    }
    return terms[slot];
  }

  private static byte[] utf8(String folded) {
    return cut(folded).getBytes(StandardCharsets.UTF_8);
  }

  private static String cut(String folded) {
    if (folded.length() <= LONGEST_TERM) {
      return folded;
    }
    boolean pair = Character.isHighSurrogate(folded.charAt(LONGEST_TERM - 1));
    return folded.substring(0, pair ? LONGEST_TERM - 1 : LONGEST_TERM);
  }
}
