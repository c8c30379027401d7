package io.github.shelfmark.search.body;

import io.github.shelfmark.extension.PageText;
import java.nio.charset.StandardCharsets;

/** Collects the text of a page block by block. Belongs to one page. */
final class Blocks {
  private final PageText.Builder text;
  private final String title;
  private final Utf8Text block = new Utf8Text();
  private boolean titled;
  private int kind = PageText.BODY;
  private int level;
  private String id = "";

  /**
   * The blocks of a page.
   *
   * @param title its title, which is its first block unless the body begins with one of its own
   * @param size about how many bytes its text has
   */
  Blocks(String title, int size) {
    this.title = title;
    this.text = new PageText.Builder(size);
  }

  /** Whether white space counts now. */
  boolean isCode() {
    return kind == PageText.CODE;
  }

  boolean isHeading() {
    return kind == PageText.HEADING;
  }

  /** Ends the block, and begins a heading. */
  void heading(int ofLevel, String anchor) {
    begin(PageText.HEADING);
    level = ofLevel;
    id = anchor;
  }

  /** Ends the block, and begins another of a kind. */
  void begin(int next) {
    end();
    kind = next;
  }

  /**
   * Adds characters up to the next that may begin a tag or an entity.
   *
   * @return the index after what was added
   */
  int add(char[] chars, int from) {
    return isCode() ? block.addLines(chars, from) : block.addWords(chars, from);
  }

  /** Adds a text that is no markup. */
  void add(String words) {
    block.add(words.toCharArray(), isCode());
  }

  /** Adds what keeps the words on both sides apart. */
  void space() {
    if (isCode()) {
      block.line();
    } else {
      block.space();
    }
  }

  private void end() {
    byte[] bytes = block.bytes();
    int from = 0;
    int to = block.length();
    while (from < to && spaceAt(bytes, from) > 0) {
      from += spaceAt(bytes, from);
    }
    if (from < to) {
      while (bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
        to--;
      }
      if (isCode()) {
        // The indent of the first line belongs to it.
        from = startOfLine(bytes, from);
      }
      add(bytes, from, to);
    }
    block.clear();
  }

  /** How many bytes of white space are at an index; non-breaking spaces alone are no text. */
  private static int spaceAt(byte[] bytes, int at) {
    if (bytes[at] >= 0) {
      return bytes[at] <= ' ' ? 1 : 0;
    }
    return bytes[at] == (byte) 0xc2 && bytes[at + 1] == (byte) 0xa0 ? 2 : 0;
  }

  private static int startOfLine(byte[] bytes, int from) {
    int start = from;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private void add(byte[] bytes, int from, int to) {
    if (to - from > LongRuns.LONGEST) {
      String words = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      String elided = LongRuns.elided(words);
      if (elided.length() < words.length()) {
        byte[] shorter = elided.getBytes(StandardCharsets.UTF_8);
        add(shorter, 0, shorter.length);
        return;
      }
    }
    if (!titled && isTitle(bytes, from, to)) {
      return;
    }
    if (isHeading()) {
      text.heading(level, id, bytes, from, to);
    } else {
      text.block(kind, bytes, from, to);
    }
  }

  /** Begins the page with its title; whether that is the first block of the body. */
  private boolean isTitle(byte[] bytes, int from, int to) {
    titled = true;
    if (isHeading()) {
      String words = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      if (level == 1 || words.equals(title)) {
        text.block(PageText.TITLE, words);
        return true;
      }
    }
    text.block(PageText.TITLE, LongRuns.elided(title));
    return false;
  }

  /** Ends the last block, and gives the text of the page. */
  PageText finish() {
    end();
    if (!titled) {
      text.block(PageText.TITLE, LongRuns.elided(title));
    }
    return text.build();
  }
}
