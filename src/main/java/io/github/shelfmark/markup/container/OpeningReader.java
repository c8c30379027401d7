package io.github.shelfmark.markup.container;

import io.github.shelfmark.markup.container.Opening.Attribute;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the opening line of a directive: {@code ::: name}, then words, {@code key=value}, {@code
 * key="some words"} and {@code {.class #id key=value}} in any order. A title may also be in
 * brackets right after the name.
 */
public final class OpeningReader {
  private final char[] s;
  private final int end;
  private final List<Attribute> attributes = new ArrayList<>();
  private final TitleWords words;
  private int at;
  private int openQuote = -1;
  private boolean bracesMissing;

  private OpeningReader(char[] s, int start, int end) {
    this.s = s;
    this.at = start;
    this.end = end;
    this.words = new TitleWords(s);
  }

  /**
   * Reads an opening line.
   *
   * @param fence the index of its first colon
   * @param fenceEnd the index after its last colon
   * @param end the index after the last character that is no space
   */
  public static Opening read(char[] s, int fence, int fenceEnd, int end) {
    OpeningReader reader = new OpeningReader(s, fenceEnd, end);
    reader.skipSpaces();
    int nameIndex = reader.at;
    String name = reader.name();
    reader.title();
    reader.rest();
    return new Opening(
        fence,
        fenceEnd - fence,
        name,
        nameIndex,
        reader.attributes,
        reader.words.title(),
        reader.openQuote);
  }

  private void skipSpaces() {
    while (at < end && Chars.isSpaceOrTab(s[at])) {
      at++;
    }
  }

  private String name() {
    int start = at;
    while (at < end && !Chars.isSpaceOrTab(s[at]) && s[at] != '{' && s[at] != '[') {
      at++;
    }
    return new String(s, start, at - start);
  }

  /** Reads a title in brackets. */
  private void title() {
    if (at >= end || s[at] != '[') {
      return;
    }
    int depth = 0;
    for (int i = at; i < end; i++) {
      if (s[i] == '\\') {
        i++;
      } else if (s[i] == '[') {
        depth++;
      } else if (s[i] == ']' && --depth == 0) {
        words.add(at + 1, i);
        at = i + 1;
        return;
      }
    }
  }

  private void rest() {
    while (true) {
      skipSpaces();
      if (at >= end) {
        return;
      }
      int close = s[at] == '{' ? endOfBraces() : -1;
      if (close >= 0) {
        at++;
        braces(close);
        at = close + 1;
      } else if (!attribute(end)) {
        int start = at;
        skipWord(end);
        words.add(start, at);
      }
    }
  }

  /** The index of the closing brace; -1 if there is none. */
  private int endOfBraces() {
    char quote = 0;
    for (int i = at + 1; i < end && !bracesMissing; i++) {
      if (s[i] == '\\') {
        i++;
      } else if (quote != 0) {
        quote = s[i] == quote ? 0 : quote;
      } else if (s[i] == '}') {
        return i;
      } else if (s[i - 1] == '=' && (s[i] == '"' || s[i] == '\'')) {
        quote = s[i];
      }
    }
    // Not searched for again, which would be quadratic.
    bracesMissing = true;
    return -1;
  }

  private void braces(int close) {
    while (true) {
      skipSpaces();
      if (at >= close) {
        return;
      }
      int start = at;
      if (s[at] == '.' || s[at] == '#') {
        at++;
        while (at < close && !Chars.isSpaceOrTab(s[at]) && s[at] != '.' && s[at] != '#') {
          at++;
        }
        add(s[start] == '.' ? "class" : "id", start, start + 1, at);
      } else if (!attribute(close)) {
        skipWord(close);
        add(new String(s, start, at - start), start, at, at);
      }
    }
  }

  /** Reads {@code key=value}; false if there is none, and nothing is read. */
  private boolean attribute(int limit) {
    int i = at;
    if (!Chars.isLetter(s[i])) {
      return false;
    }
    while (i < limit && (Chars.isAlphanumeric(s[i]) || s[i] == '-' || s[i] == '_')) {
      i++;
    }
    if (i >= limit || s[i] != '=') {
      return false;
    }
    int start = at;
    String name = new String(s, start, i - start);
    at = i + 1;
    char quote = at < limit ? s[at] : ' ';
    if (quote == '"' || quote == '\'') {
      quoted(name, start, quote, limit);
    } else {
      skipWord(limit);
      add(name, start, i + 1, at);
    }
    return true;
  }

  private void quoted(String name, int start, char quote, int limit) {
    int from = at + 1;
    int i = from;
    while (i < limit && s[i] != quote) {
      i += s[i] == '\\' && i + 1 < limit ? 2 : 1;
    }
    if (i >= limit) {
      openQuote = at;
    }
    add(name, start, from, Math.min(i, limit));
    at = Math.min(i + 1, limit);
  }

  private void skipWord(int limit) {
    while (at < limit && !Chars.isSpaceOrTab(s[at])) {
      at++;
    }
  }

  private void add(String name, int index, int from, int to) {
    attributes.add(new Attribute(name, index, Text.range(s, from, to)));
  }
}
