package io.github.shelfmark.markup.link;

import java.util.BitSet;

/**
 * A glob in {@code provided}: {@code **} matches any path, {@code *} and {@code ?} match within one
 * name. It is matched against paths relative to the site's root; those of files above it start with
 * {@code ../}.
 */
final class ProvidedGlob {
  private final String written;
  private final String glob;

  ProvidedGlob(String written) {
    this.written = written;
    String bare = written.strip();
    while (bare.startsWith("/") || bare.startsWith("./")) {
      bare = bare.substring(bare.indexOf('/') + 1);
    }
    this.glob = bare.endsWith("/") ? bare + "**" : bare;
  }

  /** The glob as it is configured. */
  String written() {
    return written;
  }

  /**
   * The directory that the glob speaks of: everything it matches is in it. Empty if it names none,
   * or one above the site.
   */
  String directory() {
    int end = 0;
    while (end < glob.length() && glob.charAt(end) != '*' && glob.charAt(end) != '?') {
      end++;
    }
    int slash = end == glob.length() ? -1 : glob.lastIndexOf('/', end - 1);
    return slash <= 0 || glob.startsWith("..") ? "" : glob.substring(0, slash);
  }

  /** Whether it matches a path. The time is at most the product of both lengths. */
  boolean matches(String path) {
    BitSet states = new BitSet(glob.length() + 1);
    enter(states, 0);
    for (int i = 0; i < path.length() && !states.isEmpty(); i++) {
      BitSet next = new BitSet(glob.length() + 1);
      char c = path.charAt(i);
      for (int at = states.nextSetBit(0); at >= 0; at = states.nextSetBit(at + 1)) {
        step(at, c, next);
      }
      states = next;
    }
    return states.get(glob.length());
  }

  /** Where the glob may go on after a character. */
  private void step(int at, char c, BitSet next) {
    if (at == glob.length()) {
      return;
    }
    char wanted = glob.charAt(at);
    if (glob.startsWith("**", at)) {
      next.set(at);
      enter(next, at + 2);
    } else if (wanted == '*') {
      if (c != '/') {
        enter(next, at);
      }
    } else if (wanted == '?' ? c != '/' : c == wanted) {
      enter(next, at + 1);
    }
  }

  /** Adds a place in the glob, and those that follow it without a character. */
  private void enter(BitSet states, int from) {
    int at = from;
    states.set(at);
    while (glob.startsWith("*", at)) {
      boolean any = glob.startsWith("**", at);
      boolean first = at == 0 || glob.charAt(at - 1) == '/';
      if (any && first && glob.startsWith("/", at + 2)) {
        // "**/" matches no directory as well.
        states.set(at + 3);
      }
      at += any ? 2 : 1;
      states.set(at);
    }
  }
}
