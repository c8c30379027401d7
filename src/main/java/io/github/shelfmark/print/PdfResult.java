package io.github.shelfmark.print;

import java.util.List;

/**
 * A PDF file.
 *
 * @param bytes the file
 * @param problems what it does not show
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record PdfResult(byte[] bytes, List<PdfProblem> problems) {
  /** A PDF file. */
  public PdfResult {
    problems = List.copyOf(problems);
  }
}
