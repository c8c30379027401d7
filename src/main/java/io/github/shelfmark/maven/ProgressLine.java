package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Printable;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * A single line of a terminal that is overwritten with each update. It needs no control sequence
 * but the carriage return, which every terminal understands.
 */
final class ProgressLine implements ProgressDisplay {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final PrintWriter out;
  private final int width;
  private int shown;

  /**
   * Creates a line that shows nothing yet.
   *
   * @param width of the terminal, in columns
   */
  ProgressLine(PrintWriter out, int width) {
    this.out = out;
    // Some terminals wrap to the next line after a character in the last column.
    this.width = Math.max(width - 1, 0);
  }

  @Override
  public void show(String text) {
    String line = Printable.of(text);
    String cut = line.substring(0, Math.min(line.length(), width));
    // Pad with spaces so the tail of a longer previous message is erased.
    out.print("\r" + cut + " ".repeat(Math.max(shown - cut.length(), 0)));
    out.flush();
    shown = cut.length();
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void clear() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      out.flush();
      shown = 0;
    }
  }
}
