package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.Chars;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a template into text, outputs and tags, and applies white space control to the text. */
final class Tokenizer {
  private static final Pattern END_RAW = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");

  private final String text;
  private int at;
  private boolean trimNext;

  /** Whether no raw text ends after some place, and so none after a later one. */
  private boolean rawIsEndless;

  Tokenizer(String text) {
    this.text = text;
  }

  /** The next token, or null at the end. */
  @Nullable Token next() {
    while (at < text.length()) {
      int start = nextDelimiter();
      if (start > at) {
        Token token = textUpTo(start);
        if (!token.markup().isEmpty()) {
          return token;
        }
        continue;
      }
      return text.charAt(at + 1) == '%' ? tag() : output();
    }
    return null;
  }

  /** The offset of the next output or tag; the text's length if there is none. */
  private int nextDelimiter() {
    for (int i = text.indexOf('{', at); i >= 0; i = text.indexOf('{', i + 1)) {
      if (i + 1 < text.length() && (text.charAt(i + 1) == '%' || text.charAt(i + 1) == '{')) {
        return i;
      }
    }
    return text.length();
  }

  private Token textUpTo(int end) {
    int from = at;
    int to = end;
    if (trimNext) {
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
    }
    if (end + 2 < text.length() && text.charAt(end + 2) == '-') {
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
    }
    trimNext = false;
    at = end;
    return new Token(Token.Kind.TEXT, from, "", text.substring(from, to));
  }

  private Token output() {
    int start = at;
    int close = text.indexOf('}', start + 2);
    if (close < 0 || !text.startsWith("}}", close)) {
      at = close < 0 ? text.length() : close + 1;
      throw new LocatedException(
          start,
          new LiquidException(
              "\"{{\" is not closed",
              "Put \"}}\" after it, or enclose the text in {% raw %} and {% endraw %}."));
    }
    at = close + 2;
    return new Token(Token.Kind.OUTPUT, start, "", inside(start + 2, close));
  }

  private Token tag() {
    int start = at;
    int close = text.indexOf("%}", start + 2);
    if (close < 0) {
      at = text.length();
      throw new LocatedException(
          start,
          new LiquidException(
              "\"{%\" is not closed",
              "Put \"%}\" after it, or enclose the text in {% raw %} and {% endraw %}."));
    }
    at = close + 2;
    String inside = inside(start + 2, close).strip();
    int name = 0;
    while (name < inside.length() && Chars.isWord(inside.charAt(name))) {
      name++;
    }
    if (name == 0 && inside.startsWith("#")) {
      name = 1;
    }
    return new Token(
        Token.Kind.TAG, start, inside.substring(0, name), inside.substring(name).strip());
  }

  /** The text between two delimiters; a hyphen at either end is white space control. */
  private String inside(int from, int to) {
    int start = from < to && text.charAt(from) == '-' ? from + 1 : from;
    boolean trims = to - 1 >= start && text.charAt(to - 1) == '-';
    trimNext = trims;
    return text.substring(start, trims ? to - 1 : to);
  }

  /** The text up to {@code endraw}, which is skipped; null if there is none. */
  @Nullable String raw() {
    Matcher end = END_RAW.matcher(text);
    if (rawIsEndless || !end.find(at)) {
      rawIsEndless = true;
      return null;
    }
    // White space control at the opening tag does not affect the raw text, but the text after it.
    String raw = text.substring(at, end.start());
    at = end.end();
    return text.charAt(end.start() + 2) == '-' ? raw.stripTrailing() : raw;
  }
}
