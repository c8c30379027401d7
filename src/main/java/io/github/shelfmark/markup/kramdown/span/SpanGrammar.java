package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import org.jspecify.annotations.Nullable;

/** Which spans are looked for, by their first character. Shared between threads. */
public final class SpanGrammar {
  private static final SpanParser[] NOTHING = {};

  /** Only code. */
  public static final SpanGrammar CODE = new SpanGrammar().begin("`", new CodeSpan());

  /** Only HTML. */
  static final SpanGrammar HTML = new SpanGrammar().begin("<", new SpanHtml());

  /** Code and HTML. */
  public static final SpanGrammar CODE_AND_HTML =
      new SpanGrammar().begin("`", new CodeSpan()).begin("<", new SpanHtml());

  /** Only typography, in text with HTML. */
  public static final SpanGrammar TYPOGRAPHY = typography();

  private static final SpanGrammar GFM = everything(true, true, true);
  private static final SpanGrammar KRAMDOWN = everything(false, true, true);

  private final SpanParser[][] parsers = new SpanParser[128][];
  private @Nullable SmartQuotes quotes;

  private SpanGrammar() {}

  /** All spans that exist with some options. */
  public static SpanGrammar of(KramdownOptions options) {
    if (options.gfm() && (options.hardWrap() || !options.typographicSymbols())) {
      return everything(true, !options.hardWrap(), options.typographicSymbols());
    }
    return options.gfm() ? GFM : KRAMDOWN;
  }

  /** In kramdown's order: the first parser that accepts a place reads it. */
  private static SpanGrammar everything(boolean gfm, boolean breaks, boolean symbols) {
    SpanGrammar all = new SpanGrammar();
    all.quotes = new SmartQuotes();
    all.begin("*_", new Emphasis()).begin("`", new CodeSpan());
    all.begin("<", new AutoLink()).begin("<", new SpanHtml());
    all.begin("[", new FootnoteMarker()).begin("[!", new LinkSpan());
    // Quotation marks also take the character before them, so they come after the parsers that
    // start with that character.
    all.begin("<[!~&-.>$ {", all.quotes);
    all.begin("$", new InlineMath()).begin("{", new SpanExtension()).begin("&", new EntitySpan());
    if (symbols) {
      all.begin("-.<>\\ ", new TypographicSymbol());
    }
    if (breaks) {
      all.begin(" \\", new LineBreak());
    }
    all.begin("\\", new EscapedCharacter(gfm));
    if (gfm) {
      all.begin("~", new Strikethrough());
    }
    return all;
  }

  private static SpanGrammar typography() {
    SpanGrammar some = new SpanGrammar();
    some.quotes = new SmartQuotes();
    some.begin("<&-.> ", some.quotes).begin("&", new EntitySpan());
    return some.begin("-.<>\\ ", new TypographicSymbol()).begin("<", new SpanHtml());
  }

  private SpanGrammar begin(String characters, SpanParser parser) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      SpanParser[] old = parsers[c] == null ? NOTHING : parsers[c];
      SpanParser[] longer = new SpanParser[old.length + 1];
      System.arraycopy(old, 0, longer, 0, old.length);
      longer[old.length] = parser;
      parsers[c] = longer;
    }
    return this;
  }

  /** The first index at which something may start or end; -1 if there is none. */
  int next(String text, int from, @Nullable Stop stop) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || (c >= 'a' && c <= 'z')) {
        continue;
      }
      if (quotes != null && (c == '"' || c == '\'')) {
        // A quotation mark depends on the character before it.
        if (i == from) {
          return i;
        }
        return Character.isLowSurrogate(text.charAt(i - 1)) && i - 2 >= from ? i - 2 : i - 1;
      }
      if ((parsers[c] != null && mayBegin(text, i, c)) || (stop != null && stop.mayBeAt(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayBegin(String text, int i, char c) {
    return switch (c) {
      case '!' -> text.startsWith("[", i + 1);
      case '{' -> text.startsWith(":", i + 1);
      case '-' -> text.startsWith("-", i + 1);
      case '~' -> text.startsWith("~", i + 1);
      case '>' -> text.startsWith(">", i + 1);
      case '.' -> text.startsWith("..", i + 1);
      case ' ' ->
          text.startsWith("<<", i + 1)
              || text.startsWith(">>", i + 1)
              || text.startsWith(" \n", i + 1);
      default -> true;
    };
  }

  /** Reads a span at the reader's place; false if none can start there. */
  boolean parse(SpanReader reader) {
    char c = reader.text().charAt(reader.at());
    SpanParser[] candidates = c < 128 && parsers[c] != null ? parsers[c] : NOTHING;
    for (SpanParser candidate : candidates) {
      if (candidate.parse(reader)) {
        return true;
      }
    }
    return quotes != null && quotes.parse(reader);
  }
}
