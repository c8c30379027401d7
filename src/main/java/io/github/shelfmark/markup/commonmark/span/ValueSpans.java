package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.CharArray;
import java.util.Locale;

/** Spans that show values of the build. */
final class ValueSpans {
  private ValueSpans() {}

  /**
   * Adds a value, with the pending characters before it.
   *
   * @param at the index of the dollar sign
   * @param pending the index of the first pending character
   * @return the index after the placeholder; -1 if there is none
   */
  static int add(SpanList spans, char[] s, int at, int end, int pending, BuildValues values) {
    String key = values.keyAt(new CharArray(s), at, end);
    if (key == null) {
      return -1;
    }
    spans.addText(pending, at);
    int to = BuildValues.endOf(key, at);
    spans.add(new Span(Span.Kind.TEXT, at, to)).show(values.value(key), "");
    return to;
  }

  /** Puts values into a span in which backslashes mean nothing else. */
  static void show(Span span, String written, BuildValues values) {
    if (values.isIn(written)) {
      span.show(values.replace(written), values.without(written));
    }
  }

  /** Whether a tag starts or ends a script or a style. */
  static boolean isOfScript(char[] s, int at, int end) {
    int name = s[at + 1] == '/' ? at + 2 : at + 1;
    String start = new String(s, name, Math.min(end - name, "script".length()));
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.equals("script") || lower.startsWith("style");
  }
}
