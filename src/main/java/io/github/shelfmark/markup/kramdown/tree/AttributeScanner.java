package io.github.shelfmark.markup.kramdown.tree;

import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of an attribute list one after the other, as kramdown's regular expression
 * does, in time that grows with the length of the list: that expression would need as many levels
 * of the stack as a value has characters.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#attribute-list-definitions">kramdown</a>
 */
final class AttributeScanner {
  /** What an entry is. */
  enum Entry {
    /** A name and a value in quotes. */
    ATTRIBUTE,
    /** The name of another list. */
    REFERENCE,
    /** Ids and classes without spaces between them. */
    NAMES
  }

  private final String text;
  private int at;
  private int start;
  private int end;
  private String name = "";
  private String value = "";

  /** How far quotes of a kind were looked for in vain: all later ones there are not closed. */
  private int openDouble;

  private int openSingle;

  AttributeScanner(String text) {
    this.text = text;
  }

  /** Goes to the next entry; null if there is none. What is none is skipped. */
  @Nullable Entry next() {
    while (at <= text.length()) {
      int from = at;
      at++;
      if (from == 0) {
        Entry first = entryAt(0);
        if (first != null) {
          return found(first);
        }
      }
      if (from < text.length() && Chars.isRubySpace(text.charAt(from))) {
        Entry entry = entryAt(from + 1);
        if (entry != null) {
          return found(entry);
        }
      }
    }
    return null;
  }

  private Entry found(Entry entry) {
    at = end;
    return entry;
  }

  /** The name of an attribute or a list. */
  String name() {
    return name;
  }

  /** An attribute's value without its quotes and escapes, or ids and classes as written. */
  String value() {
    return value;
  }

  private @Nullable Entry entryAt(int from) {
    start = from;
    int nameEnd = from < text.length() && Chars.isWord(text.charAt(from)) ? wordEnd(from) : from;
    if (nameEnd == from) {
      return names(from);
    }
    if (isEnd(nameEnd)) {
      name = text.substring(start, nameEnd);
      end = nameEnd;
      return Entry.REFERENCE;
    }
    return attribute(nameEnd) ? Entry.ATTRIBUTE : null;
  }

  private boolean attribute(int equals) {
    if (!text.startsWith("=\"", equals) && !text.startsWith("='", equals)) {
      return false;
    }
    char quote = text.charAt(equals + 1);
    int close = closing(equals + 2, quote);
    if (close < 0) {
      return false;
    }
    name = text.substring(start, equals);
    value =
        text.substring(equals + 2, close)
            .replace("\\}", "}")
            .replace("\\" + quote, String.valueOf(quote));
    end = close + 1;
    return true;
  }

  /**
   * The quotation mark that ends a value: the first without a backslash, or else the last with one;
   * the entry must end there. -1 if there is none.
   */
  private int closing(int from, char quote) {
    if (from < (quote == '"' ? openDouble : openSingle)) {
      return -1;
    }
    int escaped = -1;
    int i = from;
    for (; i < text.length() && text.charAt(i) != '}'; i++) {
      char c = text.charAt(i);
      if (c == quote && isEnd(i + 1)) {
        return i;
      }
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(i + 1);
        if (next == quote || next == '}') {
          i++;
          escaped = next == quote && isEnd(i + 1) ? i : escaped;
        }
      }
    }
    if (escaped < 0) {
      openDouble = quote == '"' ? i : openDouble;
      openSingle = quote == '"' ? openSingle : i;
    }
    return escaped;
  }

  private @Nullable Entry names(int from) {
    int i = from;
    int next = nameEnd(i);
    while (next > i) {
      i = next;
      next = nameEnd(i);
    }
    if (i == from || !isEnd(i)) {
      return null;
    }
    value = text.substring(from, i);
    end = i;
    return Entry.NAMES;
  }

  /** The index after an id or a class at an index; the index itself if there is none. */
  private int nameEnd(int from) {
    if (from + 1 >= text.length()) {
      return from;
    }
    char mark = text.charAt(from);
    int i = from + 1;
    if (mark == '#' && isLetter(text.charAt(i))) {
      while (i < text.length() && (isName(text.charAt(i)) || text.charAt(i) == ':')) {
        i++;
      }
      return i;
    }
    while (mark == '.'
        && i < text.length()
        && !Chars.isRubySpace(text.charAt(i))
        && text.charAt(i) != '.'
        && text.charAt(i) != '#') {
      i++;
    }
    return i == from + 1 ? from : i;
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < text.length() && isName(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(char c) {
    return Chars.isWord(c) || c == '-';
  }

  private boolean isEnd(int index) {
    return index >= text.length() || Chars.isRubySpace(text.charAt(index));
  }
}
