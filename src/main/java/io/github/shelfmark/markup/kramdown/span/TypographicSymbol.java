package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;

/** Dashes, dots and angle quotes that are written with several characters. */
final class TypographicSymbol implements SpanParser {
  /** The longer ones first. */
  private static final String[][] SYMBOLS = {
    {"---", "\u2014"},
    {"--", "\u2013"},
    {"...", "\u2026"},
    {"<< ", "\u00ab\u00a0"},
    {" >>", "\u00a0\u00bb"},
    {"<<", "\u00ab"},
    {">>", "\u00bb"},
  };

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (text.startsWith("\\<<", start) || text.startsWith("\\>>", start)) {
      String entity = text.charAt(start + 1) == '<' ? "&lt;" : "&gt;";
      reader.add(reader.element(Kind.ENTITY, entity, start));
      reader.add(reader.element(Kind.ENTITY, entity, start));
      reader.goTo(start + 3);
      return true;
    }
    for (String[] symbol : SYMBOLS) {
      if (text.startsWith(symbol[0], start)) {
        Element element = reader.element(Kind.SYMBOL, symbol[1], start);
        reader.add(element);
        reader.goTo(start + symbol[0].length());
        return true;
      }
    }
    return false;
  }
}
