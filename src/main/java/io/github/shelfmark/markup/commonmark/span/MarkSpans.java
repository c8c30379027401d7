package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.source.Braces;
import io.github.shelfmark.markup.source.Emoji;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a colon or two plus signs start inside a text: {@code :badge[New]}, {@code
 * :kbd[Ctrl+C]}, {@code :icon[rocket]}, {@code :rocket:} and {@code ++ctrl+c++}. Colons in words,
 * times and paths start nothing, because no word may be right before or behind a mark.
 */
final class MarkSpans {
  /** The longest name of an emoji has fewer characters. */
  private static final int LONGEST_NAME = 80;

  private static final int LONGEST_CONTENT = 200;

  private final Text text;
  private final char[] s;
  private final int end;
  private final SpanList spans;
  private final Brackets brackets;
  private final BuildValues values;

  /** The index after the last emoji, which another one may follow. */
  private int afterEmoji = -1;

  MarkSpans(Text text, SpanList spans, Brackets brackets, BuildValues values) {
    this.text = text;
    this.s = text.chars();
    this.end = text.end();
    this.spans = spans;
    this.brackets = brackets;
    this.values = values;
  }

  /**
   * Adds what a colon starts, with the pending characters before it.
   *
   * @return the index after what was read; -1 if there is nothing
   */
  int colon(int at, int pending) {
    if (at > text.start() && at != afterEmoji && isJoined(s[at - 1])) {
      return -1;
    }
    int nameEnd = at + 1;
    while (nameEnd < end && nameEnd - at < LONGEST_NAME && isOfName(s[nameEnd])) {
      nameEnd++;
    }
    if (nameEnd == at + 1 || nameEnd >= end) {
      return -1;
    }
    return switch (s[nameEnd]) {
      case '[' -> mark(at, nameEnd, pending);
      case ':' -> emoji(at, nameEnd, pending);
      default -> -1;
    };
  }

  private static boolean isOfName(char c) {
    return Chars.isAlphanumeric(c) || c == '_' || c == '-' || c == '+';
  }

  /** Whether a character beside a colon makes it part of a word. Han and kana have no spaces. */
  private static boolean isJoined(char c) {
    return c == ':' || Chars.isOfSpacedWord(c);
  }

  private int mark(int at, int nameEnd, int pending) {
    String name = new String(s, at + 1, nameEnd - at - 1);
    switch (name) {
      case "badge" -> {
        spans.addText(pending, at);
        brackets.openBadge(at, nameEnd + 1);
        return nameEnd + 1;
      }
      case "kbd", "icon" -> {
        return literal(name, at, nameEnd + 1, pending);
      }
      default -> {
        return misspelt(Nearest.of(name, Marks.NAMES).isPresent(), at, nameEnd, pending);
      }
    }
  }

  /** Adds a mark whose content is no Markdown. */
  private int literal(String name, int at, int from, int pending) {
    int close = from;
    int limit = Math.min(end, from + LONGEST_CONTENT);
    while (close < limit && s[close] != ']' && s[close] != '\n') {
      close += s[close] == '\\' ? 2 : 1;
    }
    if (close >= limit || s[close] != ']') {
      return -1;
    }
    spans.addText(pending, at);
    String content = Escapes.resolve(s, from, close, values).strip();
    Braces braces = Braces.read(text, close + 1);
    int to = braces == null ? close + 1 : braces.end();
    boolean keys = name.equals("kbd");
    Span mark =
        keys
            ? new Span(Span.Kind.KEYS, at, to, String.join("\n", KeyNames.split(content)))
            : new Span(Span.Kind.ICON, at, to, content);
    if (braces != null) {
      mark.setAttributes(braces.list());
    }
    spans.add(mark);
    return to;
  }

  private int emoji(int at, int nameEnd, int pending) {
    int to = nameEnd + 1;
    if (to < end && Chars.isOfSpacedWord(s[to])) {
      return -1;
    }
    String name = new String(s, at + 1, nameEnd - at - 1);
    String emoji = Emoji.named(name);
    if (emoji == null) {
      return misspelt(Emoji.mayBeMisspelt(name), at, nameEnd, pending);
    }
    spans.addText(pending, at);
    // Ids of headings keep the name, as on GitHub.
    spans.add(new Span(Span.Kind.TEXT, at, to)).show(emoji, ":" + name + ":");
    afterEmoji = to;
    return to;
  }

  /** Adds the name as text that is checked when the body is written. */
  private int misspelt(boolean likely, int at, int nameEnd, int pending) {
    if (!likely) {
      return -1;
    }
    spans.addText(pending, at);
    spans.add(new Span(Span.Kind.TEXT, at, nameEnd)).setMisspelt();
    return nameEnd;
  }

  /** As {@link #colon}, for keys between plus signs. */
  int plus(int at, int pending) {
    boolean free = at == text.start() || !(s[at - 1] == '+' || Chars.isOfSpacedWord(s[at - 1]));
    if (!free || at + 1 >= end || s[at + 1] != '+') {
      return -1;
    }
    List<String> keys = new ArrayList<>();
    int to = KeyNames.end(s, at, end, keys);
    if (to < 0 || (to < end && (s[to] == '+' || Chars.isOfSpacedWord(s[to])))) {
      return -1;
    }
    spans.addText(pending, at);
    spans.add(new Span(Span.Kind.KEYS, at, to, String.join("\n", keys)));
    return to;
  }
}
