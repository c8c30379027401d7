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
  /** About how many bytes a piece has. */
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
      int to = end - from <= SIZE ? end : end(bytes, from, end);
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

  /**
   * Where a text can be divided without changing a token: at white space, in texts of scripts that
   * have none at punctuation.
   */
  private static int end(byte[] bytes, int from, int end) {
    int space = last(CodePoints.SPACE, bytes, from);
    int to = space > from ? space : last(CodePoints.PUNCTUATION, bytes, from);
    if (to > from) {
      return to;
    }
    to = from + SIZE;
    while (to < end
        && !isAt(CodePoints.SPACE, bytes, to)
        && !isAt(CodePoints.PUNCTUATION, bytes, to)) {
      to++;
    }
    return to;
  }

  private static int last(byte kind, byte[] bytes, int from) {
    int at = from + SIZE;
    while (at > from && !isAt(kind, bytes, at)) {
      at--;
    }
    return at;
  }

  private static boolean isAt(byte kind, byte[] bytes, int at) {
    boolean begins = (bytes[at] & 0xC0) != 0x80;
    return begins && CodePoints.of(Utf8.codePoint(bytes, at)) == kind;
  }

  private void close() {
    if (blocks > 0) {
      pieces.add(PageText.of(blocks, piece.copy()));
      piece.clear();
      blocks = 0;
    }
  }
}
