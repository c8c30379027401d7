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

  private final Gaps gaps = new Gaps();
  private final Cursor cursor = new Cursor();
  private final Units units;
  private final WordReader words;

  /** Starts a page. */
  public Tokenizer(Terms terms) {
    FoldedWords folds = new FoldedWords();
    units = new Units(terms, folds, gaps);
    words = new WordReader(terms, folds, gaps);
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
      byte next = text[cursor.index];
      if (next < 0) {
        other();
      } else {
        units.flush();
        ascii(next);
      }
    }
    units.flush();
  }

  private void ascii(byte next) {
    if (CodePoints.lowerWord(next) != 0) {
      words.ascii(cursor);
    } else {
      if (CodePoints.of(next) == CodePoints.SPACE) {
        gaps.space();
      } else {
        gaps.punctuation();
      }
      cursor.index++;
    }
  }

  private void other() {
    byte kind = CodePoints.of(cursor.peek());
    switch (kind) {
      case CodePoints.SINGLE -> units.read(cursor);
      case CodePoints.WORD -> {
        units.flush();
        words.any(cursor);
      }
      case CodePoints.IGNORED, CodePoints.MARK -> cursor.skip();
      default -> {
        units.flush();
        if (kind == CodePoints.SPACE) {
          gaps.space();
        } else {
          gaps.punctuation();
        }
        cursor.skip();
      }
    }
  }
}
