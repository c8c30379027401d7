package io.github.shelfmark.search;

import io.github.shelfmark.search.PageRange.PieceAt;
import java.util.ArrayList;
import java.util.List;

/** Writes the files with the texts of pages, of which excerpts are made: {@code r}. */
final class TextFiles {
  /**
   * About how many bytes a file with several pages has. Ten excerpts are of ten pages, mostly in as
   * many files, and a query should load no more than 80 kB.
   */
  static final int SIZE = 4 << 10;

  private final PackedFiles files;
  private final List<PieceAt> firsts = new ArrayList<>();
  private List<PieceAt> open = new ArrayList<>();
  private int size;

  TextFiles(PackedFiles files) {
    this.files = files;
  }

  /** Adds the next piece of a text; a page without text has none. */
  void add(PieceAt piece) {
    int length = piece.text().bytes().length;
    if (size > 0 && size + length > SIZE) {
      close();
    }
    if (open.isEmpty()) {
      firsts.add(piece);
    }
    open.add(piece);
    size += length;
  }

  /** Writes the last file. */
  void close() {
    if (!open.isEmpty()) {
      List<PieceAt> pieces = open;
      int length = size;
      files.add(
          "r/" + PackedFiles.number(firsts.size() - 1, 4) + ".bin", () -> file(pieces, length));
      open = new ArrayList<>();
      size = 0;
    }
  }

  private static byte[] file(List<PieceAt> pieces, int length) {
    Bytes file = new Bytes(length + 15 * pieces.size() + 5);
    file.number(pieces.size());
    for (PieceAt piece : pieces) {
      file.number(piece.page());
      file.number(piece.position());
      file.number(piece.text().blocks());
      byte[] bytes = piece.text().bytes();
      file.append(bytes, 0, bytes.length);
    }
    return file.copy();
  }

  /** The first piece of each file. */
  List<PieceAt> firsts() {
    return firsts;
  }
}
