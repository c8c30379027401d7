package io.github.shelfmark.markup.source;

import io.github.shelfmark.text.Chars;

/**
 * Reads the id and the classes in braces at the end of a heading: <code>{#id}</code>, <code>
 * {#id .class}</code>, <code>{: #id }</code>, as kramdown, Pandoc and the attribute lists of
 * Python-Markdown and markdown-it have them. Braces with anything else in them are text, and so are
 * those of templates, such as <code>${#list}</code>.
 *
 * <p>The text need not be read into spans first: code, links and tags end in other characters than
 * a brace, so a brace at the end is in none of them.
 */
public final class HeadingBraces {
  /** Characters before a brace that make it part of a word, or escape it. */
  private static final String JOINED = "\\$#%@{&=<([/";

  /** Characters that are in no id and in no class, although HTML would allow them. */
  private static final String EXCLUDED = "{}#\"'`<>=\\";

  private final Text text;
  private final char[] s;
  private int open = -1;
  private int textEnd;
  private String id = "";
  private int index = -1;
  private final StringBuilder classes = new StringBuilder(0);

  private HeadingBraces(Text text) {
    this.text = text;
    this.s = text.chars();
    this.textEnd = text.end();
  }

  /** Reads the braces at the end of a heading's text, if it has any. */
  public static HeadingBraces read(Text text) {
    HeadingBraces braces = new HeadingBraces(text);
    int close = text.end() - 1;
    if (close > text.start() && braces.s[close] == '}') {
      braces.find(close);
      if (braces.open < 0 || !braces.attributes(close)) {
        braces.reset();
      }
    }
    return braces;
  }

  /** What is in the braces; nothing if there are none. */
  public HeadingAttributes found() {
    boolean none = id.isEmpty() && classes.isEmpty();
    return none ? HeadingAttributes.NONE : new HeadingAttributes(id, index, classes.toString());
  }

  /** The index after the text before them. */
  public int textEnd() {
    return textEnd;
  }

  private void reset() {
    id = "";
    classes.setLength(0);
    textEnd = text.end();
  }

  /** Finds the opening brace, which must have text before it. */
  private void find(int close) {
    int at = close - 1;
    while (at > text.start() && s[at] != '{' && s[at] != '}' && s[at] != '\n') {
      at--;
    }
    int end = at;
    while (end > text.start() && Chars.isSpace(s[end - 1])) {
      end--;
    }
    if (s[at] != '{' || end == text.start()) {
      return;
    }
    boolean spaced = end < at;
    // Without a space, only an id is meant for the heading: classes may be those of a picture.
    boolean mayJoin = JOINED.indexOf(s[at - 1]) < 0 && s[at + 1] == '#';
    if (spaced || mayJoin) {
      open = at;
      textEnd = end;
    }
  }

  /** Reads what is between the braces; false if it is anything but one id and classes. */
  private boolean attributes(int close) {
    int at = s[open + 1] == ':' ? open + 2 : open + 1;
    while (true) {
      while (at < close && Chars.isSpaceOrTab(s[at])) {
        at++;
      }
      if (at == close) {
        return !id.isEmpty() || !classes.isEmpty();
      }
      int end = endOfName(at + 1, close);
      if (end == at + 1 || !(s[at] == '#' ? id(at, end) : s[at] == '.' && classes(at, end))) {
        return false;
      }
      at = end;
    }
  }

  private int endOfName(int start, int close) {
    int i = start;
    while (i < close && !Chars.isUnicodeSpace(s[i]) && EXCLUDED.indexOf(s[i]) < 0) {
      i++;
    }
    return i;
  }

  private boolean id(int start, int end) {
    boolean first = id.isEmpty();
    id = new String(s, start + 1, end - start - 1);
    index = text.sourceIndex(start);
    return first;
  }

  private boolean classes(int start, int end) {
    String names = new String(s, start + 1, end - start - 1).replace('.', ' ').strip();
    classes.append(classes.isEmpty() ? "" : " ").append(names);
    return !names.isEmpty();
  }
}
