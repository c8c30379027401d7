package io.github.shelfmark.jekyll;

import io.github.shelfmark.text.Chars;

/** Finds the tags and outputs of a text, whatever is in them. */
final class LiquidMarks {
  private final String text;
  private int start;
  private int end;
  private String name = "";

  LiquidMarks(String text) {
    this.text = text;
  }

  /** Goes to the first tag or output from an index on; false if there is none. */
  boolean findFrom(int from) {
    boolean tags = true;
    boolean outputs = true;
    for (int at = text.indexOf('{', from); at >= 0 && (tags || outputs); at = next(at)) {
      boolean tag = text.startsWith("%", at + 1);
      boolean possible = tag ? tags : outputs && text.startsWith("{", at + 1);
      int close = possible ? text.indexOf(tag ? "%}" : "}}", at + 2) : -1;
      if (close >= 0) {
        start = at;
        end = close + 2;
        name = tag ? nameAt(at + 2, close) : "";
        return true;
      }
      // What does not end here does not end after a later start either.
      tags &= !(possible && tag);
      outputs &= !possible || tag;
    }
    return false;
  }

  private int next(int at) {
    return text.indexOf('{', at + 1);
  }

  private String nameAt(int from, int close) {
    int first = Chars.skipRubySpace(text, text.startsWith("-", from) ? from + 1 : from);
    int last = first;
    while (last < close && Chars.isWord(text.charAt(last))) {
      last++;
    }
    return first < close ? text.substring(first, last) : "";
  }

  /** Where it begins. */
  int start() {
    return start;
  }

  /** The index after it. */
  int end() {
    return end;
  }

  /** A tag's name; empty for an output. */
  String name() {
    return name;
  }
}
