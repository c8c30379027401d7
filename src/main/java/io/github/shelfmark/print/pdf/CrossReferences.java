package io.github.shelfmark.print.pdf;

import java.nio.charset.StandardCharsets;

/**
 * The table that says where the objects of a PDF file are. PDFBox compresses it and writes a size
 * that counts the table itself, which is not in it; programs that check files complain of that.
 */
final class CrossReferences {
  private static final String SIZE = "/Size ";

  /** What stands at the end of a file before the place of the table. */
  private static final String START = "startxref\n";

  private CrossReferences() {}

  /**
   * Mends the size in place.
   *
   * @param pdf the file as PDFBox saved it, compressed
   */
  static void mend(byte[] pdf) {
    int end = pdf.length - START.length();
    while (!isAt(pdf, end, START)) {
      end--;
    }
    int at = number(pdf, end + START.length());
    while (!isAt(pdf, at, SIZE)) {
      at++;
    }
    int first = at + SIZE.length();
    byte[] size = String.valueOf(number(pdf, first) - 1).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; isDigit(pdf[first + i]); i++) {
      // That of ten thousand objects has a digit less; a space more means nothing.
      pdf[first + i] = i < size.length ? size[i] : (byte) ' ';
    }
  }

  private static int number(byte[] pdf, int start) {
    int number = 0;
    for (int i = start; isDigit(pdf[i]); i++) {
      number = number * 10 + pdf[i] - '0';
    }
    return number;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAt(byte[] pdf, int start, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (pdf[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
