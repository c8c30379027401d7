package io.github.shelfmark.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks for what closes a comment and the like, and remembers from where on it is missing, so that
 * a text with many openings is not searched to its end for each of them. Belongs to one text.
 */
public final class MissingEnds {
  private Map<String, Integer> missingFrom = Map.of();

  /** The index after the first occurrence of a text from an index on; -1 for none. */
  int find(CharSequence s, int start, int end, String close) {
    Integer missing = missingFrom.get(close);
    if (missing != null && start >= missing) {
      return -1;
    }
    int found = indexOf(s, start, end, close);
    if (found < 0) {
      if (missingFrom.isEmpty()) {
        missingFrom = new HashMap<>();
      }
      missingFrom.put(close, start);
      return -1;
    }
    return found + close.length();
  }

  private static int indexOf(CharSequence s, int start, int end, String close) {
    if (s instanceof String text) {
      int found = text.indexOf(close, start);
      return found + close.length() <= end ? found : -1;
    }
    for (int i = start; i + close.length() <= end; i++) {
      if (Declarations.startsWith(s, i, end, close)) {
        return i;
      }
    }
    return -1;
  }
}
