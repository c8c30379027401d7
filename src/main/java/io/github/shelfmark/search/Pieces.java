package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the text of a large page, so that an excerpt of it costs no more than one of another
 * page. The pieces are in the encoding of pages' texts; a block that continues has a kind of its
 * own.
 */
final class Pieces {
  /** About how many bytes a piece, and a part with several pages, has. */
  static final int SIZE = 16 << 10;

  private final List<PageText> pieces = new ArrayList<>();
  private final Bytes piece = new Bytes(SIZE + SIZE / 4);
  private int blocks;

  private Pieces() {}

  /** The pieces of a text from top to bottom; itself if it is not large. */
  static List<PageText> of(PageText text) {
    if (text.bytes().length <= SIZE) {
      return List.of(text);
    }
    Pieces pieces = new Pieces();
    Blocks block = new Blocks(text);
    while (block.next()) {
      pieces.add(block);
    }
    pieces.close();
    return pieces.pieces;
  }

  private void add(Blocks block) {
    int length = block.end() - block.start();
    if (piece.size() + length > SIZE) {
      close();
    }
    boolean divisible = block.kind() == PageText.BODY || block.kind() == PageText.CODE;
    if (length <= SIZE || !divisible) {
      piece.append(block.bytes(), block.start(), block.end());
      blocks++;
    } else {
      divide(block.kind(), block.bytes(), block.textStart(), block.end());
    }
  }

  private void divide(int kind, byte[] bytes, int start, int end) {
    int from = start;
    while (from < end) {
      int to = end - from <= SIZE ? end : space(bytes, from, end);
      int first = kind == PageText.BODY ? PageText.CONTINUED_BODY : PageText.CONTINUED_CODE;
      piece.number(from == start ? kind : first);
      piece.number(to - from);
      piece.append(bytes, from, to);
      blocks++;
      if (to < end) {
        close();
      }
      from = to;
    }
  }

  /** Where white space is that a text can be divided at, which changes none of its tokens. */
  private static int space(byte[] bytes, int from, int end) {
    for (int i = from + SIZE; i > from; i--) {
      if (isSpace(bytes[i])) {
        return i;
      }
    }
    int after = from + SIZE;
    while (after < end && !isSpace(bytes[after])) {
      after++;
    }
    return after;
  }

  private static boolean isSpace(byte character) {
    return character >= 0 && CodePoints.of(character) == CodePoints.SPACE;
  }

  private void close() {
    if (blocks > 0) {
      pieces.add(PageText.of(blocks, piece.copy()));
      piece.clear();
      blocks = 0;
    }
  }
}
