package io.github.shelfmark.markup.code;

import io.github.shelfmark.text.Chars;

/**
 * Reads the info string of a fenced code block in the spellings that are common: {@code java {1,3}
 * title="x"} (Docusaurus, MkDocs Material, Starlight), {@code js{1,3} [x.js]} and {@code
 * js:line-numbers} (VitePress), {@code java:title=x} (Gatsby), {@code rust,no_run} (rustdoc,
 * mdBook), {@code {.java .numberLines}} (Pandoc), {@code go {linenos=true,hl_lines=[2,"4-6"]}}
 * (Hugo).
 */
final class FenceReader {
  private final String info;
  private final FenceAttributes attributes;
  private final boolean inBraces;
  private int at;
  private boolean commas;

  private FenceReader(String info, FenceAttributes attributes, boolean inBraces) {
    this.info = info.strip();
    this.attributes = attributes;
    this.inBraces = inBraces;
  }

  static Fence read(String info) {
    FenceAttributes attributes = new FenceAttributes();
    FenceReader reader = new FenceReader(info, attributes, false);
    reader.language();
    reader.rest();
    return attributes.fence();
  }

  /** The first word, unless it is an attribute: {@code title="x"}, {@code linenums}. */
  private void language() {
    int end = endOfWord();
    String word = info.substring(0, end);
    if (word.isEmpty() || peek(end) == '=' || attributes.isFlag(word)) {
      return;
    }
    attributes.language(word);
    at = end;
    if (peek(at) == ':') {
      at++;
      afterColon();
    }
  }

  /** An attribute, or the name of the file the code is from: {@code js:src/app.js}. */
  private void afterColon() {
    int start = at;
    int end = endOfWord();
    if (peek(end) == '=' || attributes.isFlag(info.substring(start, end))) {
      attribute();
      return;
    }
    attributes.set("title", unquoted(true));
  }

  private void rest() {
    while (at < info.length()) {
      char c = info.charAt(at);
      if (Chars.isSpaceOrTab(c) || c == ',') {
        commas |= c == ',';
        at++;
      } else if (c == '{' && !inBraces) {
        braces();
      } else if (c == '[') {
        attributes.bracketed(enclosed(']'));
      } else if (c == '"' || c == '\'') {
        attributes.text(LineKind.MARK, enclosed(c), false);
      } else if (c == '/' && closesPattern(at + 1)) {
        attributes.text(LineKind.MARK, enclosed('/'), true);
      } else {
        attribute();
      }
    }
  }

  /** Braces hold the numbers of marked lines, or attributes. */
  private void braces() {
    String content = enclosed('}');
    if (LineRanges.looksLike(content)) {
      attributes.set("mark", content);
      return;
    }
    FenceReader inside = new FenceReader(content, attributes, true);
    inside.rest();
  }

  private void attribute() {
    int start = at;
    at = Math.max(endOfWord(), at + 1);
    String name = info.substring(start, at);
    boolean colon = inBraces && peek(at) == ':';
    if (peek(at) != '=' && !colon) {
      attributes.word(name, commas, inBraces);
      return;
    }
    at++;
    while (colon && Chars.isSpaceOrTab(peek(at))) {
      at++;
    }
    char c = peek(at);
    boolean pattern = c == '/' && closesPattern(at + 1) && attributes.takesLines(name);
    String value = pattern ? enclosed('/') : value(name);
    if ((pattern || c == '"' || c == '\'') && attributes.isText(name, value)) {
      attributes.text(LineKind.of(name).orElse(LineKind.MARK), value, pattern);
    } else {
      attributes.set(name, value);
    }
  }

  /** Whether a slash at the end of a word closes the one before a text. */
  private boolean closesPattern(int start) {
    int end = info.indexOf('/', start);
    return end > start
        && !inBraces
        && (end + 1 == info.length() || Chars.isSpaceOrTab(peek(end + 1)));
  }

  private String value(String name) {
    char c = peek(at);
    if (c == '{' && !inBraces) {
      return enclosed('}');
    }
    if (c == '[') {
      return enclosed(']');
    }
    if (c == '"' || c == '\'') {
      return enclosed(c);
    }
    return attributes.takesLines(name) ? lines() : unquoted(false);
  }

  /** Numbers of lines, which may be separated as attributes are: {@code hl_lines=1 3-5,linenos}. */
  private String lines() {
    int start = at;
    while (LineRanges.isPart(peek(at))
        || (Chars.isSpaceOrTab(peek(at)) && Character.isDigit(peek(at + 1)))) {
      at++;
    }
    if (at < info.length() && peek(at - 1) != ',' && !Chars.isSpaceOrTab(peek(at))) {
      return info.substring(start, at) + unquoted(false);
    }
    String value = info.substring(start, at);
    return value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
  }

  private String unquoted(boolean untilBrace) {
    int start = at;
    while (at < info.length() && !Chars.isSpaceOrTab(peek(at))) {
      if ((peek(at) == ',' && (commas || inBraces)) || (peek(at) == '{' && untilBrace)) {
        break;
      }
      at++;
    }
    return info.substring(start, at);
  }

  /** The text up to a closing character, or all of it; a brace in quotes does not close. */
  private String enclosed(char closing) {
    int start = at + 1;
    int end = start;
    while (end < info.length() && info.charAt(end) != closing) {
      int quoted = closing == '}' && info.charAt(end) == '"' ? info.indexOf('"', end + 1) : -1;
      end = Math.max(end, quoted) + 1;
    }
    at = Math.min(info.length(), end + 1);
    return info.substring(start, Math.min(info.length(), end));
  }

  /** The end of a name; a colon ends the language, and names in braces. */
  private int endOfWord() {
    int end = at;
    while (end < info.length() && !Chars.isSpaceOrTab(peek(end))) {
      char c = peek(end);
      if (c == '=' || c == ',' || c == '{' || (c == ':' && (inBraces || at == 0))) {
        // Pandoc's {=html} names a language.
        if (!(c == '=' && end == at && inBraces)) {
          break;
        }
      }
      end++;
    }
    return end;
  }

  private char peek(int index) {
    return index < info.length() ? info.charAt(index) : 0;
  }
}
