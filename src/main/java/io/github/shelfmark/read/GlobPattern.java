package io.github.shelfmark.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern with {@code *}, {@code ?} and {@code [a-c]}, as Ruby reads it. All ways to read it are
 * followed at once, so matching takes time in proportion to the product of both lengths at most,
 * and no text is an error: a range whose end comes first has no characters.
 */
final class GlobPattern {
  /** What one place of a pattern matches. */
  private enum Kind {
    CHARACTER,
    ANY,
    SET,
    STAR,
    /** The start of directories, which may be none. */
    DIRECTORIES,
    /** In their names, up to a slash. */
    NAMES
  }

  /**
   * One place of a pattern.
   *
   * @param character what {@link Kind#CHARACTER} matches
   * @param ranges the first and last character of each range of a set
   * @param excluded whether the set has all other characters
   */
  private record Place(Kind kind, int character, List<Range> ranges, boolean excluded) {
    static Place of(Kind kind, int character) {
      return new Place(kind, character, List.of(), false);
    }

    boolean has(int c) {
      boolean inside = false;
      for (Range range : ranges) {
        inside |= range.first() <= c && c <= range.last();
      }
      return inside != excluded;
    }
  }

  /** Characters from one to another, both included. */
  private record Range(int first, int last) {}

  private final boolean bySegment;
  private final Place[] places;
  private final int size;

  /**
   * Reads a pattern.
   *
   * @param bySegment whether only a double star before a slash matches slashes
   */
  GlobPattern(String glob, boolean bySegment) {
    this.bySegment = bySegment;
    // Directories take two places, and three characters.
    this.places = new Place[glob.length()];
    this.size = read(glob);
  }

  private int read(String glob) {
    int count = 0;
    int i = 0;
    while (i < glob.length()) {
      int c = glob.codePointAt(i);
      boolean excluded = glob.startsWith("!", i + 1) || glob.startsWith("^", i + 1);
      int close = c == '[' ? glob.indexOf(']', i + (excluded ? 3 : 2)) : -1;
      if (bySegment && glob.startsWith("**/", i)) {
        places[count++] = Place.of(Kind.DIRECTORIES, c);
        places[count++] = Place.of(Kind.NAMES, c);
        i += 3;
      } else if (close > 0) {
        places[count++] = set(glob.substring(i + 1, close), excluded);
        i = close + 1;
      } else {
        Kind kind = c == '*' ? Kind.STAR : c == '?' ? Kind.ANY : Kind.CHARACTER;
        places[count++] = Place.of(kind, c);
        i += Character.charCount(c);
      }
    }
    return count;
  }

  private static Place set(String text, boolean excluded) {
    int[] characters = text.substring(excluded ? 1 : 0).codePoints().toArray();
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      boolean range = i + 2 < characters.length && characters[i + 1] == '-';
      ranges.add(new Range(characters[i], characters[range ? i + 2 : i]));
      i += range ? 2 : 0;
    }
    return new Place(Kind.SET, 0, List.copyOf(ranges), excluded);
  }

  /** Whether the pattern matches a whole path. */
  boolean matches(String path) {
    BitSet now = new BitSet(size + 1);
    BitSet next = new BitSet(size + 1);
    enter(now, 0);
    for (int i = 0; i < path.length() && !now.isEmpty(); ) {
      int c = path.codePointAt(i);
      for (int at = now.nextSetBit(0); at >= 0 && at < size; at = now.nextSetBit(at + 1)) {
        step(at, c, next);
      }
      BitSet done = now;
      now = next;
      next = done;
      next.clear();
      i += Character.charCount(c);
    }
    return now.get(size);
  }

  private void step(int at, int c, BitSet next) {
    Place place = places[at];
    boolean inName = !bySegment || c != '/';
    switch (place.kind()) {
      case CHARACTER -> {
        if (c == place.character()) {
          enter(next, at + 1);
        }
      }
      case ANY -> {
        if (inName) {
          enter(next, at + 1);
        }
      }
      case SET -> {
        if (place.has(c)) {
          enter(next, at + 1);
        }
      }
      case STAR -> {
        if (inName) {
          enter(next, at);
        }
      }
      case NAMES -> {
        next.set(at);
        if (c == '/') {
          enter(next, at + 1);
        }
      }
      case DIRECTORIES -> {
        // Nothing is read at the start itself.
      }
    }
  }

  /** Adds a place, and those that may come after it without a character. */
  private void enter(BitSet reached, int from) {
    int at = from;
    while (!reached.get(at)) {
      reached.set(at);
      Kind kind = at < size ? places[at].kind() : Kind.CHARACTER;
      if (kind == Kind.DIRECTORIES) {
        reached.set(at + 1);
        at += 2;
      } else if (kind == Kind.STAR) {
        at++;
      } else {
        return;
      }
    }
  }
}
