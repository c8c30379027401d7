package io.github.shelfmark.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggests what a user may have meant by a name that does not exist. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate closest to a name by edit distance, if it is close enough to be a typing error:
   * at most a third of the name's letters differ.
   *
   * @param name what the user wrote
   * @param candidates what exists; of two equally close, the first in natural order wins
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - name.length()) > limit) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance
          || (distance == bestDistance && best != null && candidate.compareTo(best) < 0)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * A hint that names the nearest candidate, or else a general hint.
   *
   * @param otherwise the hint if no candidate is near
   */
  public static String hint(String name, Collection<String> candidates, String otherwise) {
    return of(name, candidates).map(near -> "Did you mean \"" + near + "\"?").orElse(otherwise);
  }

  /**
   * The Levenshtein distance, except that two swapped neighbours count once, because that is the
   * most common typing error. Only three rows of the table are stored, and of each only the cells
   * near the diagonal are computed: all others are greater than what is asked for.
   *
   * @param most the greatest distance of interest; for any greater one the result is {@code most +
   *     1}
   */
  private static int distance(String a, String b, int most) {
    int start = 0;
    int aEnd = a.length();
    int bEnd = b.length();
    while (start < aEnd && start < bEnd && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    while (aEnd > start && bEnd > start && a.charAt(aEnd - 1) == b.charAt(bEnd - 1)) {
      aEnd--;
      bEnd--;
    }
    return Math.abs(a.length() - b.length()) > most
        ? most + 1
        : distance(a.substring(start, aEnd), b.substring(start, bEnd), most, most + 1);
  }

  private static int distance(String a, String b, int most, int tooFar) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      row[from - 1] = from == 1 ? i : tooFar;
      int nearest = row[from - 1];
      for (int j = from; j <= to; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        nearest = Math.min(nearest, row[j]);
      }
      if (nearest > most) {
        // A change of places reads the row before this one, where a smaller value would have made
        // one here as well.
        return tooFar;
      }
      if (to < b.length()) {
        row[to + 1] = tooFar;
      }
    }
    return Math.min(row[b.length()], tooFar);
  }
}
