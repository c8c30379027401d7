package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/** The delimiter runs that may become emphasis (CommonMark 0.31, 6.2). */
final class Delimiters {
  private static final int LONGEST_STRIKE = 2;

  private final SpanList spans;
  private @Nullable Delimiter last;

  Delimiters(SpanList spans) {
    this.spans = spans;
  }

  /** The last run that is not matched yet. */
  @Nullable Delimiter last() {
    return last;
  }

  /** Adds a run. */
  void add(char[] s, int textStart, int start, int end, int textEnd) {
    char mark = s[start];
    Span span = spans.add(new Span(Span.Kind.TEXT, start, end));
    if (mark == '~' && end - start > LONGEST_STRIKE) {
      return;
    }
    int before = start == textStart ? '\n' : Character.codePointBefore(s, start, textStart);
    int after = end == textEnd ? '\n' : Character.codePointAt(s, end, textEnd);
    boolean spaceBefore = Chars.isUnicodeSpace(before);
    boolean spaceAfter = Chars.isUnicodeSpace(after);
    boolean punctuationBefore = Chars.isPunctuation(before);
    boolean punctuationAfter = Chars.isPunctuation(after);
    boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
    boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
    boolean word = mark == '_';
    boolean canOpen = left && (!word || !right || punctuationBefore);
    boolean canClose = right && (!word || !left || punctuationAfter);
    if (canOpen || canClose) {
      Delimiter delimiter = new Delimiter(span, mark, canOpen, canClose);
      delimiter.previous = last;
      if (last != null) {
        last.next = delimiter;
      }
      last = delimiter;
    }
  }

  /** Removes all runs from an index of the text on. */
  void cutBack(int index) {
    while (last != null && last.span.start >= index) {
      remove(last);
    }
  }

  private void remove(Delimiter delimiter) {
    Delimiter before = delimiter.previous;
    Delimiter after = delimiter.next;
    if (before != null) {
      before.next = after;
    }
    if (after == null) {
      last = before;
    } else {
      after.previous = before;
    }
  }

  /** Matches all runs after one, and removes them. */
  void match(@Nullable Delimiter bottom) {
    Bottoms bottoms = new Bottoms(bottom);
    Delimiter closer = bottom == null ? first() : bottom.next;
    while (closer != null) {
      closer = closer.canClose ? close(closer, bottom, bottoms) : closer.next;
    }
    while (last != bottom && last != null) {
      remove(last);
    }
  }

  private @Nullable Delimiter first() {
    Delimiter first = last;
    while (first != null && first.previous != null) {
      first = first.previous;
    }
    return first;
  }

  /** Matches one closing run and returns the run to continue with. */
  private @Nullable Delimiter close(Delimiter closer, @Nullable Delimiter bottom, Bottoms bottoms) {
    Delimiter limit = bottoms.of(closer);
    Delimiter opener = closer.previous;
    while (opener != null && opener != bottom && opener != limit && !opener.opens(closer)) {
      opener = opener.previous;
    }
    if (opener == null || opener == bottom || opener == limit) {
      Delimiter next = closer.next;
      bottoms.set(closer);
      if (!closer.canOpen) {
        remove(closer);
      }
      return next;
    }
    for (Delimiter between = closer.previous; between != null && between != opener; ) {
      Delimiter before = between.previous;
      remove(between);
      between = before;
    }
    enclose(opener, closer);
    if (opener.left() == 0) {
      remove(opener);
    }
    if (closer.left() > 0) {
      return closer;
    }
    Delimiter next = closer.next;
    remove(closer);
    return next;
  }

  private void enclose(Delimiter opener, Delimiter closer) {
    int used =
        opener.mark == '~' ? opener.left() : opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
    String tag = opener.mark == '~' ? "del" : used == 2 ? "strong" : "em";
    opener.span.end -= used;
    closer.span.start += used;
    int start = opener.span.end;
    spans.addAfter(opener.span, new Span(Span.Kind.OPEN, start, start + used, tag));
    int end = closer.span.start;
    closer.span.insertBefore(new Span(Span.Kind.CLOSE, end - used, end, tag));
  }

  /**
   * For each kind of closing run, the run below which there is no opener; it keeps the search
   * linear.
   */
  private static final class Bottoms {
    private static final int KINDS = 18;
    private final Delimiter[] bottoms = new Delimiter[KINDS];
    private final @Nullable Delimiter bottom;

    Bottoms(@Nullable Delimiter bottom) {
      this.bottom = bottom;
    }

    private static int kind(Delimiter closer) {
      int mark = closer.mark == '*' ? 0 : closer.mark == '_' ? 1 : 2;
      return (mark * 2 + (closer.canOpen ? 1 : 0)) * 3 + closer.length % 3;
    }

    @Nullable Delimiter of(Delimiter closer) {
      Delimiter known = bottoms[kind(closer)];
      return known == null ? bottom : known;
    }

    void set(Delimiter closer) {
      bottoms[kind(closer)] = closer.previous;
    }
  }
}
