package io.github.shelfmark.mavensite.velocity;

import java.io.Writer;

/** Collects what a template writes, as long as it is not too much. */
final class BoundedWriter extends Writer {
  private static final int MOST = 4 * 1024 * 1024;

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] chars, int from, int length) {
    if (text.length() + length > MOST) {
      throw new LimitException("the template writes too much");
    }
    text.append(chars, from, length);
  }

  @Override
  public void flush() {
    // It is all there.
  }

  @Override
  public void close() {
    // Nothing to close.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
