package io.github.shelfmark.print;

import java.io.IOException;

/** Makes PDF files. Not shared between threads. */
@FunctionalInterface
public interface PdfMaker {
  /**
   * Makes a file. The same source always gives the same bytes.
   *
   * @throws IOException if the library fails
   */
  PdfResult make(PdfSource source) throws IOException;
}
