package io.github.shelfmark.markup.kramdown.tree;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Origins;

/**
 * Text put together from ranges of a longer one, and where its characters came from: the content of
 * a quote or an item is read as a text of its own, yet findings name the author's line.
 */
public final class Source {
  private final String text;
  private final Origins origins;

  private Source(String text, Origins origins) {
    this.text = text;
    this.origins = origins;
  }

  /** A whole text. */
  public static Source of(String text) {
    return new Source(text, Origins.SAME);
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** Where a character was in the whole text. */
  public int origin(int index) {
    return origins.of(index);
  }

  /** A text being put together. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final Origins origins = new Origins();

    /**
     * Adds text.
     *
     * @param origin where its first character was in the whole text
     */
    public Builder append(CharSequence added, int origin) {
      origins.add(text.length(), origin);
      text.append(added);
      return this;
    }

    /** Adds a part of another text, with its origins. */
    public Builder append(Source source, int from, int to) {
      int at = from;
      while (at < to) {
        int end = source.origins.endOfRange(at, to);
        append(source.text.substring(at, end), source.origin(at));
        at = end;
      }
      return this;
    }

    /** Adds text that its author did not write. */
    public Builder append(CharSequence added) {
      text.append(added);
      return this;
    }

    /** Replaces the first characters. */
    public Builder replaceStart(int length, String other) {
      text.replace(0, length, other);
      origins.move(other.length() - length);
      return this;
    }

    /** Removes the white space from the end. */
    public Builder trimEnd() {
      int end = text.length();
      while (end > 0 && (Chars.isRubySpace(text.charAt(end - 1)) || text.charAt(end - 1) == 0)) {
        end--;
      }
      text.setLength(end);
      return this;
    }

    /** The characters so far. */
    public CharSequence text() {
      return text;
    }

    /** Whether no characters were added. */
    public boolean isEmpty() {
      return text.isEmpty();
    }

    /** The text put together. */
    public Source build() {
      return origins.isEmpty() ? of(text.toString()) : new Source(text.toString(), origins.copy());
    }
  }
}
