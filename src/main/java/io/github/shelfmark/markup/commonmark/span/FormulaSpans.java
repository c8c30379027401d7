package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.text.Chars;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas between dollar signs in a text: {@code $x$} as pandoc and GitHub read it, {@code
 * $`x`$} as GitHub and GitLab do, and {@code $$x$$}. A sum of money is none: no space is right
 * behind the first sign or right before the last one, and no digit behind that. Code in a text is
 * never part of a formula.
 */
final class FormulaSpans {
  private final char[] s;
  private final int start;
  private final int end;

  /** No pair of signs ends a formula that begins at this index or later. */
  private int noPairFrom = Integer.MAX_VALUE;

  /** The same for a backtick and a sign. */
  private int noTickFrom = Integer.MAX_VALUE;

  /** The ends of the braces that have one, without code between them; null until it is needed. */
  private @Nullable Map<Integer, Integer> braces;

  /** From where on no single sign ends a formula, so that nothing is read in vain twice. */
  private final BitSet noSingle = new BitSet();

  FormulaSpans(char[] s, int start, int end) {
    this.s = s;
    this.start = start;
    this.end = end;
  }

  /**
   * Adds a formula, with the pending characters before it.
   *
   * @param at the index of a dollar sign
   * @param pending the index of the first pending character
   * @return the index after it; -1 if there is none
   */
  int add(SpanList spans, int at, int pending) {
    char next = at + 1 < end ? s[at + 1] : ' ';
    int width = next == '$' || next == '`' ? 2 : 1;
    int close =
        switch (next) {
          case '$' -> pair(at);
          case '`' -> ticks(at);
          default -> single(at);
        };
    if (close < 0) {
      return -1;
    }
    spans.addText(pending, at);
    int to = close + width;
    String tex = new String(s, at + width, close - at - width);
    spans.add(new Span(Span.Kind.FORMULA, at, to, tex));
    return to;
  }

  private int single(int at) {
    boolean joined = at > start && (s[at - 1] == '$' || isLetterOrDigit(s[at - 1]));
    if (joined || at + 1 >= end || Character.isWhitespace(s[at + 1])) {
      return -1;
    }
    int i = at + 1;
    while (i < end && s[i] != '`' && s[i] != '$' && !noSingle.get(i)) {
      noSingle.set(i);
      i = i + 1 < end && s[i] == '\\' ? i + 2 : s[i] == '{' ? behindBraces(i) : i + 1;
    }
    boolean closes =
        i < end
            && s[i] == '$'
            && !Character.isWhitespace(s[i - 1])
            && (i + 1 >= end || !(Chars.isDigit(s[i + 1]) || s[i + 1] == '$'));
    if (closes) {
      noSingle.clear(at, i);
    }
    return closes ? i : -1;
  }

  private static boolean isLetterOrDigit(char c) {
    return c != '_' && Chars.isOfSpacedWord(c);
  }

  /** The index behind braces with all that is in them, such as the signs in a text. */
  private int behindBraces(int open) {
    Map<Integer, Integer> known = braces;
    if (known == null) {
      known = pairs();
      braces = known;
    }
    return known.getOrDefault(open, open) + 1;
  }

  private Map<Integer, Integer> pairs() {
    Map<Integer, Integer> pairs = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = start; i < end; i++) {
      switch (s[i]) {
        case '\\' -> i++;
        case '`' -> open.clear();
        case '{' -> open.push(i);
        case '}' -> {
          if (!open.isEmpty()) {
            pairs.put(open.pop(), i);
          }
        }
        default -> {
          // Nothing that belongs to another sign.
        }
      }
    }
    return pairs;
  }

  private int pair(int at) {
    if (at >= noPairFrom || (at > start && s[at - 1] == '$')) {
      return -1;
    }
    for (int i = at + 2; i + 1 < end; i++) {
      if (s[i] == '\\') {
        i++;
      } else if (s[i] == '$' && s[i + 1] == '$') {
        return i > at + 2 ? i : -1;
      }
    }
    noPairFrom = at;
    return -1;
  }

  private int ticks(int at) {
    if (at >= noTickFrom || (at + 2 < end && s[at + 2] == '`')) {
      return -1;
    }
    for (int i = at + 2; i + 1 < end; i++) {
      if (s[i] == '`') {
        return s[i + 1] == '$' && i > at + 2 ? i : -1;
      }
    }
    noTickFrom = at;
    return -1;
  }
}
