package io.github.shelfmark.extension;

import io.github.shelfmark.finding.LineTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the lines of a rendered template with those of the template. Each pair of lines is
 * compared once, however many findings are in it.
 */
final class WrittenLines {
  private final CharSequence text;
  private final LineTable lines;
  private final CharSequence body;
  private final @Nullable LineTable bodyLines;
  private final Map<Long, Boolean> compared = new ConcurrentHashMap<>();

  /**
   * Lines to compare.
   *
   * @param text what was rendered
   * @param lines the lines of {@code text}
   * @param body what its author wrote
   */
  WrittenLines(CharSequence text, LineTable lines, CharSequence body) {
    this.text = text;
    this.lines = lines;
    this.body = body;
    this.bodyLines = CharSequence.compare(text, body) == 0 ? null : new LineTable(body);
  }

  /**
   * Whether a line of the text is the same as a line of the body; both count from 1.
   *
   * @param written a line of the body; one that does not exist is never the same
   */
  boolean isSame(int line, int written) {
    LineTable others = bodyLines;
    if (others == null) {
      return true;
    }
    if (written > others.lines()) {
      return false;
    }
    return compared.computeIfAbsent(
        ((long) line << Integer.SIZE) | written,
        unused -> isEqual(lines.startOf(line), lines.endOf(line), others, written));
  }

  private boolean isEqual(int from, int to, LineTable others, int written) {
    int start = others.startOf(written);
    if (others.endOf(written) - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != body.charAt(start + i - from)) {
        return false;
      }
    }
    return true;
  }
}
