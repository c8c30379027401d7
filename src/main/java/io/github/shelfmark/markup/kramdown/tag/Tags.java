package io.github.shelfmark.markup.kramdown.tag;

import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads HTML tags where kramdown sees one; what it does not see is text. */
public final class Tags {
  private Tags() {}

  /**
   * A start tag.
   *
   * @param name its name; in small letters if HTML has such an element
   * @param attributes its attributes in order
   * @param closed whether it ends in a slash
   * @param end index after it
   */
  public record Start(String name, List<Attribute> attributes, boolean closed, int end) {}

  /**
   * An attribute.
   *
   * @param value its value as written, without quotation marks; empty when it has none
   * @param at index of the value's first character
   */
  public record Attribute(String name, String value, int at) {}

  /**
   * An end tag.
   *
   * @param name its name as written
   * @param end index after it
   */
  public record End(String name, int end) {}

  /** The start tag at an index, if there is one. */
  public static @Nullable Start startAt(String text, int at) {
    int nameEnd = endOfName(text, at + 1);
    if (nameEnd < 0 || text.charAt(at) != '<') {
      return null;
    }
    String name = known(text.substring(at + 1, nameEnd));
    boolean small = HtmlNames.isKnown(name);
    List<Attribute> attributes = new ArrayList<>(4);
    int i = nameEnd;
    while (true) {
      int next = Chars.skipRubySpace(text, i);
      int attributeEnd = next > i ? endOfName(text, next) : -1;
      if (attributeEnd < 0) {
        i = next;
        break;
      }
      String attribute = text.substring(next, attributeEnd);
      i =
          value(
              text,
              small ? attribute.toLowerCase(Locale.ROOT) : attribute,
              attributeEnd,
              attributes);
    }
    boolean closed = i < text.length() && text.charAt(i) == '/';
    int close = closed ? i + 1 : i;
    if (close >= text.length() || text.charAt(close) != '>') {
      return null;
    }
    return new Start(name, attributes, closed, close + 1);
  }

  /** Adds an attribute with what follows its name, and gives the index after it. */
  private static int value(String text, String name, int nameEnd, List<Attribute> into) {
    int equals = Chars.skipRubySpace(text, nameEnd);
    if (equals < text.length() && text.charAt(equals) == '=') {
      int start = Chars.skipRubySpace(text, equals + 1);
      if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
        int end = text.indexOf(text.charAt(start), start + 1);
        if (end >= 0) {
          into.add(new Attribute(name, text.substring(start + 1, end), start + 1));
          return end + 1;
        }
      } else {
        int end = start;
        while (end < text.length() && Chars.isRubyUnicodeWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        if (end > start) {
          into.add(new Attribute(name, text.substring(start, end), start));
          return end;
        }
      }
    }
    into.add(new Attribute(name, "", nameEnd));
    return nameEnd;
  }

  /** The end tag at an index, if there is one. */
  public static @Nullable End endAt(String text, int at) {
    if (!text.startsWith("</", at)) {
      return null;
    }
    int nameEnd = endOfName(text, at + 2);
    if (nameEnd < 0) {
      return null;
    }
    int close = Chars.skipRubySpace(text, nameEnd);
    return close < text.length() && text.charAt(close) == '>'
        ? new End(text.substring(at + 2, nameEnd), close + 1)
        : null;
  }

  /**
   * Where the next end tag of an element stands.
   *
   * @param anyCase whether the case of the name is of no matter
   * @return the index of its {@code <}, or -1
   */
  public static int findEnd(String text, int from, String name, boolean anyCase) {
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (endsAt(text, i, name, anyCase) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The index after an element's end tag at an index; -1 when it is not there. */
  public static int endsAt(String text, int at, String name, boolean anyCase) {
    if (!text.startsWith("</", at)
        || !text.regionMatches(anyCase, at + 2, name, 0, name.length())) {
      return -1;
    }
    int close = Chars.skipRubySpace(text, at + 2 + name.length());
    return close < text.length() && text.charAt(close) == '>' ? close + 1 : -1;
  }

  /** The index after a comment at an index; -1 when there is none. */
  public static int endOfComment(String text, int at) {
    if (!text.startsWith("<!--", at)) {
      return -1;
    }
    int end = text.indexOf("-->", at + 4);
    return end < 0 ? -1 : end + 3;
  }

  /** A name in small letters, if HTML has an element of that name. */
  public static String known(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return HtmlNames.isKnown(small) ? small : name;
  }

  /** The index after an XML name at an index, with one colon at most; -1 when there is none. */
  public static int endOfName(String text, int at) {
    int end = endOfPart(text, at);
    if (end > 0 && end < text.length() && text.charAt(end) == ':') {
      int second = endOfPart(text, end + 1);
      return second > 0 ? second : end;
    }
    return end;
  }

  private static int endOfPart(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    int c = text.codePointAt(at);
    if (c != '_' && !Chars.isUnicodeLetter(c)) {
      return -1;
    }
    int i = at + Character.charCount(c);
    while (i < text.length()) {
      c = text.codePointAt(i);
      if (c != '-' && c != '.' && c != '_' && !Chars.isUnicodeAlphanumeric(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
