package io.github.shelfmark.markup.code;

import io.github.shelfmark.markup.highlight.Highlighter;
import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * A diff whose lines are in another language. The signs at their starts become kinds of lines, and
 * the rest is highlighted as it was before the change and as it is after it.
 */
final class DiffCode {
  private DiffCode() {}

  /** The lines as HTML. */
  static List<String> lines(CodeLines lines, Language language, Highlighter highlighter) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    boolean[] heads = new boolean[lines.size()];
    boolean spaced = isSpaced(lines);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      heads[i] = isHead(line);
      if (heads[i]) {
        continue;
      }
      char sign = line.isEmpty() ? ' ' : line.charAt(0);
      if (sign == '+') {
        lines.add(i, 1, LineKind.INS);
      } else if (sign == '-') {
        lines.add(i, 1, LineKind.DEL);
      }
      boolean signed = sign == '+' || sign == '-' || (sign == ' ' && spaced && !line.isEmpty());
      String text = signed ? line.substring(1) : line;
      if (!lines.is(i, LineKind.INS)) {
        before.append(text).append('\n');
      }
      if (!lines.is(i, LineKind.DEL)) {
        after.append(text).append('\n');
      }
    }
    return merge(
        lines,
        heads,
        highlighter.lines(language, before.toString()),
        highlighter.lines(language, after.toString()));
  }

  private static List<String> merge(
      CodeLines lines, boolean[] heads, List<String> before, List<String> after) {
    List<String> html = new ArrayList<>(heads.length);
    int old = 0;
    int fresh = 0;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i]) {
        html.add("<span class=\"gu\">" + Html.escape(lines.get(i)) + "</span>");
      } else if (lines.is(i, LineKind.DEL)) {
        html.add(before.get(old++));
      } else {
        html.add(after.get(fresh++));
        old += lines.is(i, LineKind.INS) ? 0 : 1;
      }
    }
    return html;
  }

  /** Whether lines without a sign start with a space, as in the output of {@code diff -u}. */
  private static boolean isSpaced(CodeLines lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && "+- ".indexOf(line.charAt(0)) < 0 && !isHead(line)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line names a file or a place in it. */
  private static boolean isHead(String line) {
    return line.startsWith("@@")
        || line.startsWith("+++ ")
        || line.startsWith("--- ")
        || line.startsWith("diff ")
        || line.startsWith("index ")
        || line.startsWith("\\ ");
  }
}
