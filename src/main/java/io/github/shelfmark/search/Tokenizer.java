package io.github.shelfmark.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into terms. {@code lazy/search-engine.js} does the same in the browser, to the texts
 * of the site and to what readers type, and must give the same for every text; the manual's page on
 * the index has the rules. It reads UTF-8, as texts are kept, and hands out terms in a buffer,
 * because a site has millions of them. For one thread.
 */
public final class Tokenizer {
  /** How long a term may be, in units of UTF-16. */
  static final int LONGEST_TERM = 64;

  /** How much of a word is looked at. */
  private static final int LONGEST_WORD = 256;

  /** Takes the terms of a text in order. */
  @FunctionalInterface
  public interface Terms {
    /**
     * Takes a term.
     *
     * @param term UTF-8, changed after the call
     * @param length how many bytes of it belong to the term
     * @param token where it stands, changed after the call
     */
    void term(byte[] term, int length, Token token);
  }

  /** A term on its own. */
  public record Term(String text, int position, int start, int end, boolean part) {}

  private final Terms terms;
  private final Token token = new Token();
  private final Gaps gaps = new Gaps();
  private final FoldedWords folds = new FoldedWords();
  private final Cursor cursor = new Cursor();
  private final byte[] term = new byte[LONGEST_TERM];
  private final char[] word = new char[LONGEST_WORD];
  private final Units units;
  private final Identifiers identifiers;

  /** Starts a page. */
  public Tokenizer(Terms terms) {
    this.terms = terms;
    units = new Units(terms, folds, gaps);
    identifiers = new Identifiers(terms, folds);
    gaps.start(0);
  }

  /** The terms of a text that is one block. */
  public static List<Term> terms(String text) {
    List<Term> all = new ArrayList<>();
    Tokenizer tokenizer =
        new Tokenizer((term, length, token) -> all.add(term(term, length, token)));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    tokenizer.read(bytes, 0, bytes.length);
    return all;
  }

  private static Term term(byte[] term, int length, Token token) {
    String text = new String(term, 0, length, StandardCharsets.UTF_8);
    return new Term(text, token.position, token.start, token.end, token.part);
  }

  /**
   * Starts a page, or goes on in the middle of one.
   *
   * @param position the position of the first token that will be read
   */
  public void start(int position) {
    gaps.start(position);
  }

  /** Says that what is read next is a block of its own. */
  public void block() {
    gaps.block();
  }

  /**
   * Reads a text; offsets are counted from its start.
   *
   * @param text holds well-formed UTF-8
   * @param from its start
   * @param to its end
   */
  public void read(byte[] text, int from, int to) {
    cursor.set(text, from, to);
    while (cursor.more()) {
      int codePoint = cursor.peek();
      switch (CodePoints.of(codePoint)) {
        case CodePoints.WORD -> {
          units.flush();
          word();
        }
        case CodePoints.SINGLE -> units.read(cursor);
        case CodePoints.SPACE -> {
          units.flush();
          gaps.space();
          cursor.skip();
        }
        case CodePoints.PUNCTUATION -> {
          units.flush();
          gaps.punctuation();
          cursor.skip();
        }
        default -> cursor.skip();
      }
    }
    units.flush();
  }

  /** Reads a word, as fast as possible if it is ASCII. */
  private void word() {
    byte[] text = cursor.text;
    int from = cursor.index;
    int to = from;
    int length = 0;
    boolean capitals = false;
    while (to < cursor.end && text[to] >= 0) {
      byte lower = CodePoints.lowerWord(text[to]);
      if (lower == 0) {
        break;
      }
      if (length < LONGEST_TERM) {
        term[length++] = lower;
      }
      capitals |= lower != text[to] && to > from;
      to++;
    }
    if (to < cursor.end && text[to] < 0 && CodePoints.joinsWord(Utf8.codePoint(text, to))) {
      anyWord();
      return;
    }
    int start = cursor.offset();
    cursor.index = to;
    place(start, cursor.offset());
    terms.term(term, length, token);
    if (capitals) {
      int looked = Math.min(to - from, LONGEST_WORD);
      for (int i = 0; i < looked; i++) {
        word[i] = (char) text[from + i];
      }
      identifiers.parts(word, looked, token);
    }
  }

  private void anyWord() {
    int start = cursor.offset();
    int end = start;
    int length = 0;
    boolean full = false;
    while (cursor.more()) {
      int codePoint = cursor.peek();
      byte kind = CodePoints.of(codePoint);
      if (!CodePoints.inWord(kind)) {
        break;
      }
      cursor.skip();
      if (kind == CodePoints.WORD) {
        end = cursor.offset();
        full |= length + Character.charCount(codePoint) > LONGEST_WORD;
        if (!full) {
          length += Character.toChars(codePoint, word, length);
        }
      }
    }
    byte[] folded = folds.term(word, 0, length);
    place(start, end);
    terms.term(folded, folded.length, token);
    identifiers.parts(word, length, token);
  }

  private void place(int start, int end) {
    token.position = gaps.next(false);
    token.start = start;
    token.end = end;
    token.part = false;
  }
}
