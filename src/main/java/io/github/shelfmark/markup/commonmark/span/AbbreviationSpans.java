package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Abbreviations;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Marks the abbreviations in a text whose spans have been read: whole words, the longest at each
 * place, never in code or addresses.
 */
final class AbbreviationSpans {
  private AbbreviationSpans() {}

  /** Marks the abbreviations in the spans from one on. */
  static void mark(Span first, Text text, Abbreviations abbreviations) {
    Verbatim verbatim = new Verbatim();
    char[] s = text.chars();
    for (@Nullable Span span = first; span != null; span = span.next) {
      if (span.kind == Span.Kind.HTML) {
        verbatim.tag(s, span.start, span.end);
      } else if (isPlain(span) && span.end > span.start && !verbatim.isOpen()) {
        join(span);
        span = split(span, text, abbreviations);
      }
    }
  }

  private static boolean isPlain(@Nullable Span span) {
    return span != null
        && span.kind == Span.Kind.TEXT
        && span.content() == null
        && !span.isMisspelt();
  }

  /** Takes the spans into one that follow in the source: underscores were read by themselves. */
  private static void join(Span span) {
    Span next = span.next;
    while (next != null && isPlain(next) && next.start == span.end) {
      span.end = next.end;
      next = next.next;
    }
    span.next = next;
    if (next != null) {
      next.previous = span;
    }
  }

  /** Splits a text at its abbreviations, and returns the last part. */
  private static Span split(Span whole, Text text, Abbreviations abbreviations) {
    char[] s = text.chars();
    String words = new String(s, whole.start, whole.end - whole.start);
    int[] longest = abbreviations.in(words);
    int base = whole.start;
    Span last = whole;
    int at = 0;
    while (at < longest.length) {
      boolean free =
          longest[at] > 0
              && (base + at == text.start()
                  || !Chars.isOfSpacedWord(s[base + at - 1])
                  || !Chars.isOfSpacedWord(s[base + at]))
              && isFreeBehind(s, base + at + longest[at], text.end());
      if (!free) {
        at++;
        continue;
      }
      int end = base + at + longest[at];
      int textEnd = last.end;
      last.end = base + at;
      Span found = new Span(Span.Kind.ABBREVIATION, base + at, end);
      last.insertAfter(found);
      Span rest = new Span(Span.Kind.TEXT, end, textEnd);
      found.insertAfter(rest);
      last = rest;
      at += longest[at];
    }
    return last;
  }

  private static boolean isFreeBehind(char[] s, int at, int end) {
    return at >= end || !Chars.isOfSpacedWord(s[at]) || !Chars.isOfSpacedWord(s[at - 1]);
  }
}
