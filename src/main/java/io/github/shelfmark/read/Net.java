package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.OwnErrors;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.BudgetException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * What our own code throws while it reads one document or makes one output is a finding of that
 * document, so that everything else is told as well and the old site stays. Nothing is hidden: such
 * a finding is an error, and fails the build.
 */
public final class Net {
  private Net() {}

  /**
   * Does some work, and makes what it throws a finding; errors of files are thrown on.
   *
   * @param file the document or output
   * @param findings receives the finding
   * @param otherwise gives the result where the work has none
   */
  public static <T> T caught(
      String file, Findings findings, Supplier<T> work, Supplier<T> otherwise) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      findings.add(finding(file, e));
      return otherwise.get();
    }
  }

  /**
   * The finding about what was thrown.
   *
   * @param file the document or output
   */
  public static Finding finding(String file, Throwable thrown) {
    if (thrown instanceof BudgetException exceeded) {
      return Finding.error(
          FindingCode.BUDGET,
          file,
          Position.NONE,
          String.valueOf(exceeded.getMessage()),
          exceeded.hint());
    }
    if (thrown instanceof OutOfMemoryError) {
      return Finding.error(
          FindingCode.BUDGET,
          file,
          Position.NONE,
          "there was not enough memory for it",
          "Divide it, or give Maven more memory, as in MAVEN_OPTS=-Xmx2g.");
    }
    if (thrown instanceof StackOverflowError) {
      return Finding.error(
          FindingCode.NESTING,
          file,
          Position.NONE,
          "something in it is nested too deeply, or a line is too long, to be read",
          "Look for long runs of brackets, quotes or operators, and for very long lines.");
    }
    return Finding.error(
        FindingCode.INTERNAL, file, Position.NONE, OwnErrors.message(thrown), OwnErrors.HINT);
  }
}
