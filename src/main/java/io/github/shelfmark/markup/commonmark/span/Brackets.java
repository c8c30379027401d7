package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.FootnoteReference;
import io.github.shelfmark.markup.commonmark.tree.Link;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.source.Braces;
import io.github.shelfmark.markup.source.Text;
import org.jspecify.annotations.Nullable;

/** The opening brackets that may become links or images (CommonMark 0.31, 6.3). */
final class Brackets {
  private final Text text;
  private final SpanList spans;
  private final Delimiters delimiters;
  private final Definitions definitions;
  private @Nullable Bracket last;

  /** An opening bracket. */
  private static final class Bracket {
    final Span span;
    final boolean image;
    final @Nullable Bracket previous;
    final @Nullable Delimiter delimiter;
    boolean active = true;
    boolean hasInner;
    boolean badge;

    Bracket(Span span, boolean image, @Nullable Bracket previous, @Nullable Delimiter delimiter) {
      this.span = span;
      this.image = image;
      this.previous = previous;
      this.delimiter = delimiter;
    }
  }

  Brackets(Text text, SpanList spans, Delimiters delimiters, Definitions definitions) {
    this.text = text;
    this.spans = spans;
    this.delimiters = delimiters;
    this.definitions = definitions;
  }

  boolean isEmpty() {
    return last == null;
  }

  void open(int start, int end, boolean image) {
    if (last != null) {
      last.hasInner = true;
    }
    Span span = spans.add(new Span(Span.Kind.TEXT, start, end));
    last = new Bracket(span, image, last, delimiters.last());
  }

  /** Opens a badge: its name and a bracket. */
  void openBadge(int start, int end) {
    open(start, end, false);
    if (last != null) {
      last.badge = true;
    }
  }

  /**
   * Reads a closing bracket and the destination or label after it.
   *
   * @return the index of the next character to read
   */
  int close(int at) {
    Bracket opener = last;
    if (opener == null) {
      spans.addText(at, at + 1);
      return at + 1;
    }
    if (opener.badge) {
      delimiters.match(opener.delimiter);
      opener.span.kind = Span.Kind.OPEN_BADGE;
      spans.add(new Span(Span.Kind.CLOSE_BADGE, at, at + 1));
      last = opener.previous;
      return attributes(opener.span, at + 1);
    }
    if (!opener.active) {
      last = opener.previous;
      spans.addText(at, at + 1);
      return at + 1;
    }
    int end = inline(opener, at);
    if (end < 0) {
      end = reference(opener, at);
    }
    if (end >= 0) {
      return attributes(opener.span, end);
    }
    end = footnote(opener, at);
    if (end < 0) {
      last = opener.previous;
      spans.addText(at, at + 1);
      return at + 1;
    }
    return end;
  }

  /** Reads the braces behind a span, if there are any, and returns the index after them. */
  private int attributes(Span span, int at) {
    Braces braces = Braces.read(text, at);
    if (braces == null) {
      return at;
    }
    span.setAttributes(braces.list());
    return braces.end();
  }

  private int inline(Bracket opener, int at) {
    LinkScanner scanner = scanner(at + 1);
    if (!scanner.skip('(')) {
      return -1;
    }
    skipSpaces(scanner);
    int start = scanner.at();
    if (!scanner.destination()) {
      return -1;
    }
    String destination = scanner.resolved();
    int place = scanner.at() > start ? scanner.partStart() : opener.span.start;
    boolean spaced = skipSpaces(scanner);
    String title = spaced ? scanner.title() : null;
    skipSpaces(scanner);
    if (!scanner.skip(')')) {
      return -1;
    }
    link(opener, at, scanner.at(), new Link(destination, title, text.sourceIndex(place)));
    return scanner.at();
  }

  private LinkScanner scanner(int start) {
    return new LinkScanner(text.chars(), start, text.end(), definitions.values());
  }

  private static boolean skipSpaces(LinkScanner scanner) {
    boolean any = false;
    while (scanner.skipSpace()) {
      any = true;
    }
    return any;
  }

  private int reference(Bracket opener, int at) {
    if (!definitions.hasLinks()) {
      return -1;
    }
    int textStart = opener.span.end;
    LinkScanner scanner = scanner(at + 1);
    int end = at + 1;
    String label = null;
    if (scanner.label()) {
      label = scanner.raw();
      end = scanner.at();
    } else {
      scanner.back(at + 1);
      if (scanner.skip('[') && scanner.skip(']')) {
        end = scanner.at();
      }
      if (!opener.hasInner && at - textStart < 1000) {
        label = new String(text.chars(), textStart, at - textStart);
      }
    }
    Link found = label == null ? null : definitions.link(label);
    if (found == null) {
      return -1;
    }
    link(opener, at, end, found);
    return end;
  }

  private int footnote(Bracket opener, int at) {
    int start = opener.span.end;
    if (!definitions.hasFootnotes()
        || opener.image
        || opener.hasInner
        || start >= at
        || text.chars()[start] != '^') {
      return -1;
    }
    String label = new String(text.chars(), start + 1, at - start - 1).strip();
    FootnoteReference note = definitions.refer(label);
    if (note == null) {
      return -1;
    }
    int from = opener.span.start;
    spans.cutBack(from);
    delimiters.cutBack(from);
    spans.add(Span.footnote(from, at + 1, note));
    last = opener.previous;
    return at + 1;
  }

  private void link(Bracket opener, int at, int end, Link target) {
    delimiters.match(opener.delimiter);
    Span open = opener.span;
    open.open(opener.image ? Span.Kind.OPEN_IMAGE : Span.Kind.OPEN_LINK, target);
    spans.add(new Span(opener.image ? Span.Kind.CLOSE_IMAGE : Span.Kind.CLOSE_LINK, at, end));
    last = opener.previous;
    if (!opener.image) {
      for (Bracket outer = last; outer != null; outer = outer.previous) {
        outer.active &= outer.image;
      }
      for (Span inner = open.next; inner != null; inner = inner.next) {
        // Links do not nest.
        if (inner.kind == Span.Kind.BARE_LINK) {
          inner.kind = Span.Kind.TEXT;
        }
      }
    }
  }
}
