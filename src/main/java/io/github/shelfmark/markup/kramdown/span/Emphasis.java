package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;

/** {@code *emphasis*} and {@code **strong emphasis**}, with asterisks or underscores. */
final class Emphasis implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    char mark = text.charAt(start);
    int length = text.startsWith(String.valueOf(mark), start + 1) ? 2 : 1;
    Kind kind = length == 2 ? Kind.STRONG : Kind.EM;
    int after = start + length;
    boolean opens =
        !(mark == '_' && isAfterLetters(text, start))
            && !(after < text.length() && Chars.isRubySpace(text.charAt(after)))
            && !reader.isWithin(kind)
            && !reader.givesUpEmphasis();
    if (!opens
        || !(parse(reader, start, mark, length) || parseShorter(reader, start, mark, length))) {
      reader.goTo(start);
      reader.addText(after);
    }
    return true;
  }

  /** Two delimiters that are not closed may be one that is. */
  private static boolean parseShorter(SpanReader reader, int start, char mark, int length) {
    return length == 2 && !reader.tree().is(Kind.EM) && parse(reader, start, mark, 1);
  }

  private static boolean parse(SpanReader reader, int start, char mark, int length) {
    reader.goTo(start + length);
    Element element = reader.element(length == 2 ? Kind.STRONG : Kind.EM, "", start);
    End end = new End(mark, length);
    if (end.isAhead(reader.text(), start + length + 1)
        && reader.read(element, end, reader.grammar())) {
      reader.goTo(reader.at() + length);
      reader.add(element);
      return true;
    }
    reader.emphasisFailed();
    return false;
  }

  private static boolean isAfterLetters(String text, int index) {
    if (index == 0) {
      return false;
    }
    int i = text.charAt(index - 1) == '-' ? index - 1 : index;
    return i > 0 && Chars.isUnicodeLetter(text.codePointBefore(i));
  }

  /** The delimiters that end it. */
  private record End(char mark, int length) implements Stop {
    @Override
    public boolean mayBeAt(String text, int index) {
      return text.charAt(index) == mark
          && (length == 1 || (index + 1 < text.length() && text.charAt(index + 1) == mark));
    }

    /** Whether any delimiter ahead could be the end; without one there is nothing to try. */
    boolean isAhead(String text, int from) {
      for (int i = text.indexOf(mark, from); i >= 0; i = text.indexOf(mark, i + 1)) {
        if (mayBeAt(text, i) && !Chars.isRubySpace(text.charAt(i - 1))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean accept(SpanReader reader, Element element) {
      String text = reader.text();
      int at = reader.at();
      if ((at > 0 && Chars.isRubySpace(text.charAt(at - 1))) || element.children().isEmpty()) {
        return false;
      }
      int after = at + length;
      if (mark == '_'
          && after < text.length()
          && Chars.isUnicodeAlphanumeric(text.codePointAt(after))) {
        return false;
      }
      // Two delimiters would end strong emphasis, unless they are three.
      return length == 2 || Chars.run(text, at, mark) != 2;
    }
  }
}
