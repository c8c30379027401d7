package io.github.shelfmark.markup.container;

import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/** Joins the words in the opening line of a directive to a title; attributes may be in between. */
final class TitleWords {
  private final char[] s;
  private Text.@Nullable Pieces ranges;
  private int start = -1;
  private int end;

  TitleWords(char[] s) {
    this.s = s;
  }

  /** Adds a word, or several with spaces between them. */
  void add(int from, int to) {
    if (start < 0) {
      start = from;
    } else if (!isSpace(end, from)) {
      Text.Pieces pieces = ranges == null ? new Text.Pieces(s) : ranges;
      pieces.add(start, end);
      if (Chars.isSpaceOrTab(s[from - 1])) {
        pieces.add(from - 1, from);
      }
      ranges = pieces;
      start = from;
    }
    end = to;
  }

  private boolean isSpace(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isSpaceOrTab(s[i])) {
        return false;
      }
    }
    return true;
  }

  /** The title; null if there are no words. */
  @Nullable Text title() {
    if (start < 0) {
      return null;
    }
    return ranges == null ? Text.range(s, start, end) : ranges.add(start, end).text();
  }
}
