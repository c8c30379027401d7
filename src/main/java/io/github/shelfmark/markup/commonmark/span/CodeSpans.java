package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.source.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the ends of code spans (CommonMark 0.31, 6.1) in linear time. */
final class CodeSpans {
  /** Where the last run of each length starts; computed when a run has no end. */
  private @Nullable Map<Integer, Integer> lastRuns;

  /**
   * The index of the run that closes a code span; -1 if there is none.
   *
   * @param open the index of the opening run
   * @param inside the index after it
   */
  int close(char[] s, int open, int inside, Text text) {
    int length = inside - open;
    Map<Integer, Integer> known = lastRuns;
    if (known != null && known.getOrDefault(length, -1) < inside) {
      return -1;
    }
    int i = inside;
    while (i < text.end()) {
      if (s[i] == '`') {
        int start = i;
        while (i < text.end() && s[i] == '`') {
          i++;
        }
        if (i - start == length) {
          return start;
        }
      } else {
        i++;
      }
    }
    lastRuns = runs(s, text);
    return -1;
  }

  private static Map<Integer, Integer> runs(char[] s, Text text) {
    Map<Integer, Integer> runs = new HashMap<>();
    int i = text.start();
    while (i < text.end()) {
      int start = i;
      while (i < text.end() && s[i] == '`') {
        i++;
      }
      if (i > start) {
        runs.put(i - start, start);
      } else {
        i++;
      }
    }
    return runs;
  }

  /** The content of a code span: line ends become spaces, one space at both ends is removed. */
  static String text(char[] s, int start, int end) {
    String text = new String(s, start, end - start).replace('\n', ' ');
    int last = text.length() - 1;
    boolean padded =
        last > 0 && text.charAt(0) == ' ' && text.charAt(last) == ' ' && !text.isBlank();
    return padded ? text.substring(1, last) : text;
  }
}
