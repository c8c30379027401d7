package io.github.shelfmark.markup.kramdown.tree;

import java.util.Arrays;

/**
 * Text put together from pieces of a longer one, and where its characters came from: what stands in
 * a quote or an item is read as a text of its own, yet findings name the author's line.
 */
public final class Source {
  private final String text;
  private final int[] starts;
  private final int[] origins;
  private final int pieces;

  private Source(String text, int[] starts, int[] origins, int pieces) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
    this.pieces = pieces;
  }

  /** A whole text. */
  public static Source of(String text) {
    return new Source(text, new int[] {0}, new int[] {0}, 1);
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** Where a character stood in the whole text. */
  public int origin(int index) {
    int found = pieceAt(index);
    return origins[found] + index - starts[found];
  }

  private int pieceAt(int index) {
    int found = Arrays.binarySearch(starts, 0, pieces, index);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** A text being put together. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] origins = new int[4];
    private int pieces;

    /**
     * Adds text.
     *
     * @param origin where its first character stood in the whole text
     */
    public Builder append(CharSequence added, int origin) {
      boolean goesOn =
          pieces > 0 && origins[pieces - 1] + text.length() - starts[pieces - 1] == origin;
      if (!goesOn) {
        if (pieces == starts.length) {
          starts = Arrays.copyOf(starts, pieces * 2);
          origins = Arrays.copyOf(origins, pieces * 2);
        }
        starts[pieces] = text.length();
        origins[pieces] = origin;
        pieces++;
      }
      text.append(added);
      return this;
    }

    /** Adds a part of another text, with its origins. */
    public Builder append(Source source, int from, int to) {
      int at = from;
      while (at < to) {
        int piece = source.pieceAt(at);
        int end = piece + 1 < source.pieces ? Math.min(to, source.starts[piece + 1]) : to;
        append(source.text.substring(at, end), source.origin(at));
        at = end;
      }
      return this;
    }

    /** Adds text of which no author wrote anything. */
    public Builder append(CharSequence added) {
      text.append(added);
      return this;
    }

    /** Puts other text in the place of the first characters. */
    public Builder replaceStart(int length, String other) {
      text.replace(0, length, other);
      for (int i = 0; i < pieces; i++) {
        starts[i] = Math.max(0, starts[i] + other.length() - length);
      }
      return this;
    }

    /** Takes the white space off the end. */
    public Builder trimEnd() {
      int end = text.length();
      while (end > 0 && (Chars.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == 0)) {
        end--;
      }
      text.setLength(end);
      return this;
    }

    /** The characters so far. */
    public CharSequence text() {
      return text;
    }

    /** Whether nothing was added, or only emptiness. */
    public boolean isEmpty() {
      return text.isEmpty();
    }

    /** The text put together. */
    public Source build() {
      return pieces == 0
          ? of(text.toString())
          : new Source(text.toString(), starts.clone(), origins.clone(), pieces);
    }
  }
}
