package io.github.shelfmark.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * Finds where a text has one of many short forms, in time that grows with the texts and not with
 * the number of forms: an automaton of Aho and Corasick, which reads backwards, so that the longest
 * form that begins at a place is known there. That no word goes on behind a form is read like a
 * sign of its own, in forms and texts alike.
 */
public final class ShortForms {
  /** Stands where no word goes on; no character is larger. */
  private static final int END_OF_WORD = 1 << 16;

  private static final int SIGN_BITS = 17;
  private static final long MIXED = 0x9E3779B97F4A7C15L;
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private long[] edges = new long[64];
  private int[] targets = new int[64];
  private int[] parents = new int[32];
  private int[] signs = new int[32];
  private int[] fallbacks = new int[32];
  private int[] lengths = new int[32];
  private int states = 1;
  private final IntPredicate inWord;
  private long steps;

  /** Of forms in words of ASCII, as Ruby knows them. */
  public ShortForms(Collection<String> forms) {
    this(forms, c -> Chars.isWord((char) c));
  }

  /**
   * Of some forms.
   *
   * @param inWord whether a character is part of a word
   */
  public ShortForms(Collection<String> forms, IntPredicate inWord) {
    this.inWord = inWord;
    for (String form : forms) {
      add(form);
    }
    connect();
  }

  /** How many transitions were looked up. */
  long steps() {
    return steps;
  }

  /** The length of the longest form that begins at each index of a text; 0 for none. */
  public int[] in(String text) {
    int[] longest = new int[text.length()];
    int state = ROOT;
    for (int i = text.length() - 1; i >= 0; i--) {
      if (ends(text, i + 1)) {
        state = next(state, END_OF_WORD);
      }
      state = next(state, text.charAt(i));
      longest[i] = lengths[state];
    }
    return longest;
  }

  private boolean ends(String text, int at) {
    return at == text.length() || !inWord.test(text.charAt(at));
  }

  private void add(String form) {
    int state = ROOT;
    for (int i = form.length() - 1; i >= 0; i--) {
      if (ends(form, i + 1)) {
        state = child(state, END_OF_WORD);
      }
      state = child(state, form.charAt(i));
    }
    lengths[state] = form.length();
  }

  private int child(int state, int sign) {
    int known = target(state, sign);
    if (known != NONE) {
      return known;
    }
    if (states == parents.length) {
      int size = states * 2;
      parents = Arrays.copyOf(parents, size);
      signs = Arrays.copyOf(signs, size);
      fallbacks = Arrays.copyOf(fallbacks, size);
      lengths = Arrays.copyOf(lengths, size);
      long[] old = edges;
      int[] oldTargets = targets;
      edges = new long[size * 2];
      targets = new int[size * 2];
      for (int i = 0; i < old.length; i++) {
        if (old[i] != 0) {
          put(old[i], oldTargets[i]);
        }
      }
    }
    parents[states] = state;
    signs[states] = sign;
    put(edge(state, sign), states);
    return states++;
  }

  /** Gives each state the one for the longest other beginning of a form that was read there. */
  private void connect() {
    int[] first = new int[states];
    int[] following = new int[states];
    for (int state = states - 1; state > ROOT; state--) {
      following[state] = first[parents[state]];
      first[parents[state]] = state;
    }
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.add(ROOT);
    while (!waiting.isEmpty()) {
      int parent = waiting.remove();
      for (int state = first[parent]; state != ROOT; state = following[state]) {
        fallbacks[state] = parent == ROOT ? ROOT : next(fallbacks[parent], signs[state]);
        if (lengths[state] == 0) {
          lengths[state] = lengths[fallbacks[state]];
        }
        waiting.add(state);
      }
    }
  }

  private int next(int from, int sign) {
    int state = from;
    while (true) {
      int target = target(state, sign);
      if (target != NONE) {
        return target;
      }
      if (state == ROOT) {
        return ROOT;
      }
      state = fallbacks[state];
    }
  }

  private static long edge(int state, int sign) {
    return (((long) state << SIGN_BITS) | sign) + 1;
  }

  private int slot(long edge) {
    int slot = (int) ((edge * MIXED) >>> 32) & (edges.length - 1);
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  private void put(long edge, int target) {
    int slot = slot(edge);
    edges[slot] = edge;
    targets[slot] = target;
  }

  private int target(int state, int sign) {
    steps++;
    int slot = slot(edge(state, sign));
    return edges[slot] == 0 ? NONE : targets[slot];
  }
}
