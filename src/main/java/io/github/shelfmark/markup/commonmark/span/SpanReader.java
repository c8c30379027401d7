package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.CharArray;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Declarations;
import io.github.shelfmark.text.MissingEnds;
import io.github.shelfmark.text.TagGrammar;
import io.github.shelfmark.text.TagReader;
import org.jspecify.annotations.Nullable;

/** Reads the spans in the text of a paragraph, heading or cell. */
public final class SpanReader {
  /** The ASCII characters that may start or end a span. */
  private static final boolean[] SPECIAL = special("\n\\`*_~[]!<&:.@+");

  /** The same where values of the build are shown, or there may be formulas. */
  private static final boolean[] WITH_DOLLARS = special("\n\\`*_~[]!<&:.@+$");

  private final Text text;
  private final char[] s;
  private final int end;
  private final SpanList spans = new SpanList();
  private final Delimiters delimiters = new Delimiters(spans);
  private final Brackets brackets;
  private final MarkSpans marks;
  private final Verbatim verbatim = new Verbatim();
  private final CodeSpans codeSpans = new CodeSpans();
  private final MissingEnds missing = new MissingEnds();
  private final BuildValues values;
  private final @Nullable FormulaSpans formulas;
  private boolean[] special;
  private int at;
  private int pending;

  private SpanReader(Text text, Definitions definitions) {
    this.text = text;
    this.s = text.chars();
    this.at = text.start();
    this.pending = at;
    this.end = text.end();
    this.brackets = new Brackets(text, spans, delimiters, definitions);
    this.values = definitions.values();
    this.marks = new MarkSpans(text, spans, brackets, values);
    this.formulas = definitions.dollars() ? new FormulaSpans(s, at, end) : null;
    this.special = values.isEmpty() && formulas == null ? SPECIAL : WITH_DOLLARS;
  }

  private static boolean[] special(String characters) {
    boolean[] special = new boolean[0x80];
    for (int i = 0; i < characters.length(); i++) {
      special[characters.charAt(i)] = true;
    }
    return special;
  }

  /**
   * Reads a text.
   *
   * @param definitions the definitions of the whole document
   * @return the first span, which is empty
   */
  public static Span read(Text text, Definitions definitions) {
    SpanReader reader = new SpanReader(text, definitions);
    reader.read();
    if (!definitions.abbreviations().isEmpty()) {
      AbbreviationSpans.mark(reader.spans.first(), text, definitions.abbreviations());
    }
    return reader.spans.first();
  }

  private void read() {
    while (at < end) {
      char c = s[at];
      if (c >= 0x80 || !special[c]) {
        at++;
      } else {
        special(c);
      }
    }
    flush(end);
    delimiters.match(null);
  }

  /** Adds the pending characters up to an index as text. */
  private void flush(int to) {
    spans.addText(pending, to);
    pending = to;
  }

  private void goOn(int index) {
    at = index;
    pending = index;
  }

  private void special(char c) {
    switch (c) {
      case '\n' -> lineEnd();
      case '\\' -> backslash();
      case '`' -> code();
      case '*', '_', '~' -> delimiter(c);
      case '[' -> bracket(at, at + 1, false);
      case '!' -> image();
      case ']' -> {
        flush(at);
        goOn(brackets.close(at));
      }
      case '<' -> angle();
      case '&' -> entity();
      case '$' -> dollar();
      case ':' -> colon();
      case '+' -> plus();
      case '.' -> url(Autolinks.startOfWww(s, text.start(), at), at + 1, true);
      default -> mail();
    }
  }

  private void lineEnd() {
    int to = at;
    while (to > pending && s[to - 1] == ' ') {
      to--;
    }
    boolean hard = at - to >= 2;
    while (to > pending && Chars.isSpaceOrTab(s[to - 1])) {
      to--;
    }
    spans.addText(pending, to);
    spans.add(new Span(hard ? Span.Kind.HARD_BREAK : Span.Kind.SOFT_BREAK, at, at + 1));
    afterBreak(at + 1);
  }

  private void afterBreak(int index) {
    int next = index;
    while (next < end && Chars.isSpaceOrTab(s[next])) {
      next++;
    }
    goOn(next);
  }

  private void backslash() {
    char next = at + 1 < end ? s[at + 1] : 'a';
    if (next == '\n') {
      flush(at);
      spans.add(new Span(Span.Kind.HARD_BREAK, at, at + 2));
      afterBreak(at + 2);
    } else if (Chars.isAsciiPunctuation(next)) {
      flush(at);
      spans.addText(at + 1, at + 2);
      goOn(at + 2);
    } else {
      at++;
    }
  }

  private void code() {
    int open = at;
    while (at < end && s[at] == '`') {
      at++;
    }
    int close = codeSpans.close(s, open, at, text);
    if (close >= 0) {
      spans.addText(pending, open);
      String content = CodeSpans.text(s, at, close);
      Span code = spans.add(new Span(Span.Kind.CODE, open, close + at - open, content));
      ValueSpans.show(code, content, values);
      goOn(close + at - open);
    }
  }

  private void delimiter(char mark) {
    flush(at);
    int start = at;
    while (at < end && s[at] == mark) {
      at++;
    }
    delimiters.add(s, text.start(), start, at, end);
    pending = at;
  }

  private void bracket(int start, int to, boolean image) {
    flush(start);
    brackets.open(start, to, image);
    goOn(to);
  }

  private void image() {
    if (at + 1 < end && s[at + 1] == '[') {
      bracket(at, at + 2, true);
    } else {
      at++;
    }
  }

  private void angle() {
    int close = AngleLinks.end(s, at, end);
    if (close > 0) {
      flush(at);
      String address = new String(s, at + 1, close - at - 2);
      String scheme = AngleLinks.isMail(address) ? "mailto:" : "";
      addAddress(Span.Kind.AUTOLINK, scheme, at + 1, close - 1);
      goOn(close);
      return;
    }
    int to = endOfHtml();
    if (to < 0) {
      at++;
      return;
    }
    flush(at);
    spans.add(new Span(Span.Kind.HTML, at, to));
    verbatim.tag(s, at, to);
    boolean dollars = !values.isEmpty() || formulas != null;
    if (dollars && ValueSpans.isOfScript(s, at, to)) {
      // Scripts and styles are read as their own language.
      special = s[at + 1] == '/' ? WITH_DOLLARS : SPECIAL;
    }
    goOn(to);
  }

  private int endOfHtml() {
    CharArray chars = new CharArray(s);
    boolean tag = at + 1 >= end || (s[at + 1] != '!' && s[at + 1] != '?');
    return tag
        ? TagReader.endOfTag(TagGrammar.COMMONMARK, chars, at, end)
        : Declarations.end(TagGrammar.COMMONMARK, chars, at, end, missing);
  }

  private void entity() {
    int to = Escapes.entityEnd(s, at, end);
    String value = to < 0 ? null : Escapes.entity(s, at, to);
    if (value == null) {
      at++;
      return;
    }
    flush(at);
    spans.add(new Span(Span.Kind.TEXT, at, to, value));
    goOn(to);
  }

  private void colon() {
    int to = verbatim.isOpen() ? -1 : marks.colon(at, pending);
    if (to < 0) {
      url(Autolinks.startOfScheme(s, pending, at, end), at + 3, false);
    } else {
      goOn(to);
    }
  }

  private void plus() {
    int to = verbatim.isOpen() ? -1 : marks.plus(at, pending);
    if (to < 0) {
      at++;
    } else {
      goOn(to);
    }
  }

  private void dollar() {
    int to = ValueSpans.add(spans, s, at, end, pending, values);
    FormulaSpans found = formulas;
    if (to < 0 && found != null && !verbatim.isOpen()) {
      to = found.add(spans, at, pending);
    }
    if (to < 0) {
      at++;
    } else {
      goOn(to);
    }
  }

  private void url(int start, int domain, boolean www) {
    int to =
        start < pending
            ? -1
            : Autolinks.endOfUrl(s, www ? start : domain, end, www, !brackets.isEmpty());
    if (to <= domain) {
      at++;
      return;
    }
    flush(start);
    addAddress(Span.Kind.BARE_LINK, www ? "http://" : "", start, to);
    goOn(to);
  }

  private void mail() {
    int start = Autolinks.startOfMail(s, text.start(), at);
    int to = start == at ? -1 : Autolinks.endOfMail(s, at, end);
    if (to < 0) {
      at++;
      return;
    }
    flush(at);
    // An underscore in the name was read as a delimiter.
    spans.cutBack(start);
    delimiters.cutBack(start);
    addAddress(Span.Kind.BARE_LINK, "mailto:", start, to);
    goOn(to);
  }

  private void addAddress(Span.Kind kind, String scheme, int start, int to) {
    String address = new String(s, start, to - start);
    Span span = spans.add(Span.autolink(kind, start, to, scheme + values.replace(address)));
    ValueSpans.show(span, address, values);
  }
}
