package io.github.shelfmark.text;

import io.github.shelfmark.text.Tag.Attribute;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one tag by one of the grammars. Reads forward only, and no character twice. */
public final class TagReader {
  private TagReader() {}

  /**
   * The index after a start or end tag; -1 if there is none.
   *
   * @param start the index of its angle bracket
   * @param end the index at which the text ends
   */
  public static int endOfTag(TagGrammar grammar, CharSequence s, int start, int end) {
    boolean closing = start + 1 < end && s.charAt(start + 1) == '/';
    int nameEnd = grammar.endOfName(s, closing ? start + 2 : start + 1, end);
    if (nameEnd < 0) {
      return -1;
    }
    return closing
        ? endOfEndTag(grammar, s, nameEnd, end)
        : endOfStartTag(grammar, s, nameEnd, end, null);
  }

  /**
   * The index after an end tag without attributes; -1 if it is none.
   *
   * @param nameEnd the index after its name
   */
  public static int endOfEndTag(TagGrammar grammar, CharSequence s, int nameEnd, int end) {
    int close = grammar.skipSpace(s, nameEnd, end);
    return close < end && s.charAt(close) == '>' ? close + 1 : -1;
  }

  /**
   * The index after a tag that may have attributes; -1 if it is none.
   *
   * @param nameEnd the index after its name
   * @param into takes its attributes; null where they do not matter
   */
  public static int endOfStartTag(
      TagGrammar grammar, CharSequence s, int nameEnd, int end, @Nullable Attributes into) {
    int i = nameEnd;
    while (true) {
      int name = grammar.skipToAttribute(s, i, end);
      boolean mayStart = name > i || !grammar.isStrict();
      int attributeEnd = mayStart ? grammar.endOfAttributeName(s, name, end) : -1;
      if (attributeEnd < 0) {
        i = name;
        break;
      }
      int equals = grammar.skipSpace(s, attributeEnd, end);
      boolean valued = equals < end && s.charAt(equals) == '=';
      int value = valued ? grammar.skipSpace(s, equals + 1, end) : attributeEnd;
      i = valued ? endOfValue(grammar, s, value, end) : attributeEnd;
      if (i < 0) {
        return -1;
      }
      if (into != null && (valued || grammar.isStrict())) {
        into.add(s.subSequence(name, attributeEnd).toString(), s, value, i);
      }
    }
    if (grammar.isStrict() && i < end && s.charAt(i) == '/') {
      i++;
    }
    return i < end && s.charAt(i) == '>' ? i + 1 : -1;
  }

  /** The index after a value with its quotation marks, if it has any; -1 if it is none. */
  private static int endOfValue(TagGrammar grammar, CharSequence s, int start, int end) {
    if (start >= end) {
      return -1;
    }
    char quote = s.charAt(start);
    if (!isQuote(quote)) {
      return grammar.endOfBareValue(s, start, end);
    }
    if (s instanceof String text) {
      int close = text.indexOf(quote, start + 1);
      return close >= 0 && close < end ? close + 1 : -1;
    }
    int i = start + 1;
    while (i < end && s.charAt(i) != quote) {
      i++;
    }
    return i < end ? i + 1 : -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /**
   * Collects the attributes of a tag in order. {@link TagGrammar#HTML} leaves out those without a
   * value; the other grammars give them an empty one after their name.
   *
   * @param list takes them
   * @param lowerCase whether their names are to be in lower case
   */
  public record Attributes(List<Attribute> list, boolean lowerCase) {
    private void add(String name, CharSequence s, int start, int end) {
      int quote = end > start && isQuote(s.charAt(start)) ? 1 : 0;
      String known = lowerCase ? name.toLowerCase(Locale.ROOT) : name;
      list.add(new Attribute(known, start + quote, end - quote));
    }
  }
}
