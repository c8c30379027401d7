package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The terms of pages that follow each other, in the order in which they were read. */
final class PageRange implements Tokenizer.Terms {
  private static final int LAST_POSITION = (1 << 29) - 1;

  private final int first;
  private final Terms terms = new Terms();
  private final Tokenizer tokenizer = new Tokenizer(this);
  private final List<PieceAt> pieces = new ArrayList<>();
  private final int[] lengths;
  private final int[] ends;
  private int[] ids = new int[1 << 14];
  private int[] spots = new int[1 << 14];
  private int size;
  private int zone;
  private int tokens;
  private int piecePosition;

  /** A piece of a page's text, and the position of its first token. */
  record PieceAt(int page, int position, PageText text) {}

  /**
   * Reads pages.
   *
   * @param first the number of the first of them
   * @param pages the pages
   */
  PageRange(int first, List<SearchPage> pages) {
    this.first = first;
    lengths = new int[pages.size()];
    ends = new int[pages.size()];
    for (int i = 0; i < pages.size(); i++) {
      read(first + i, pages.get(i).text());
      lengths[i] = tokens;
      ends[i] = size;
    }
  }

  private void read(int page, PageText text) {
    tokens = 0;
    tokenizer.start(0);
    int last = 0;
    for (PageText piece : Pieces.of(text)) {
      piecePosition = -1;
      Blocks block = new Blocks(piece);
      while (block.next()) {
        read(block);
      }
      last = piecePosition < 0 ? last : piecePosition;
      pieces.add(new PieceAt(page, last, piece));
    }
  }

  private void read(Blocks block) {
    int kind = block.kind();
    boolean continued = kind >= PageText.CONTINUED_BODY;
    zone = continued ? kind - 2 : kind;
    if (!continued) {
      tokenizer.block();
    }
    tokenizer.read(block.bytes(), block.textStart(), block.end());
  }

  @Override
  public void term(byte[] term, int length, Token token) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      spots = Arrays.copyOf(spots, size * 2);
    }
    ids[size] = terms.id(term, length);
    spots[size++] = Math.min(token.position(), LAST_POSITION) << 2 | zone;
    if (!token.part()) {
      tokens++;
    }
    if (piecePosition < 0) {
      piecePosition = token.position();
    }
  }

  /** The number of its first page. */
  int first() {
    return first;
  }

  Terms terms() {
    return terms;
  }

  /** The pieces of the texts in order. */
  List<PieceAt> pieces() {
    return pieces;
  }

  /** How many tokens each page has. */
  int[] lengths() {
    return lengths;
  }

  /** How many terms have been read when each page ends. */
  int[] ends() {
    return ends;
  }

  /** The terms' numbers as they were read. */
  int[] ids() {
    return ids;
  }

  /** Their positions, shifted by two bits that say which kind of block they stand in. */
  int[] spots() {
    return spots;
  }
}
