package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.span.SpanGrammar;
import io.github.shelfmark.markup.kramdown.span.SpanReader;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** What the lines of a table look like. */
final class TableLines {
  private TableLines() {}

  /** Whether a line has a pipe without a backslash before it. */
  static boolean hasPipe(String text, int at) {
    int end = Lines.end(text, at) - 1;
    for (int i = text.indexOf('|', at); i >= 0 && i < end; i = text.indexOf('|', i + 1)) {
      if (i == at || text.charAt(i - 1) != '\\') {
        return true;
      }
    }
    return false;
  }

  /** Whether a line separates parts of the table. */
  static boolean isSeparator(String text, int at) {
    return isMadeOf(text, at, '-');
  }

  /** Whether a line separates the table's foot from the rest. */
  static boolean isFooterSeparator(String text, int at) {
    return isMadeOf(text, at, '=');
  }

  private static boolean isMadeOf(String text, int at, char mark) {
    boolean marked = false;
    for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c != mark && "+|: \t".indexOf(c) < 0) {
        return false;
      }
      marked |= c == mark;
    }
    return marked;
  }

  /** The alignments in a separator line, one for each run of dashes. */
  static List<String> alignment(String text, int at) {
    List<String> alignment = new ArrayList<>();
    int end = Lines.end(text, at);
    int taken = at;
    for (int i = text.indexOf('-', at); i >= 0 && i < end; i = text.indexOf('-', taken)) {
      int after = i + Chars.run(text, i, '-');
      // A colon belongs to one run only.
      boolean left = i > taken && text.charAt(i - 1) == ':';
      boolean right = text.charAt(after) == ':';
      alignment.add(alignment(left, right));
      taken = right ? after + 1 : after;
    }
    return alignment;
  }

  private static String alignment(boolean left, boolean right) {
    if (left) {
      return right ? "center" : "left";
    }
    return right ? "right" : "";
  }

  /** Whether each line has a pipe outside code. */
  static boolean allHavePipes(BlockReader reader, int from, int to) {
    Source source = new Source.Builder().append(reader.source(), from, to).build();
    Element root = new Element(Kind.ROOT, 0);
    SpanReader.readSome(root, source, SpanGrammar.CODE_AND_HTML, reader.definitions());
    boolean pipe = false;
    for (Element child : root.children()) {
      String[] lines = lines(child.value());
      int count = lines.length;
      if (child.is(Kind.CODE)) {
        if (count > 2 || (count == 2 && !pipe)) {
          break;
        }
        pipe = count != 2 && pipe;
      } else {
        if (count > 1 && !pipe && !begins(lines[0])) {
          break;
        }
        pipe = (count <= 1 && pipe) || (count > 0 && begins(lines[count - 1]));
      }
    }
    return pipe;
  }

  /** A text's lines, without empty ones at its end. */
  private static String[] lines(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return end == 0 ? new String[0] : text.substring(0, end).split("\n", -1);
  }

  private static boolean begins(String line) {
    return hasPipe(line + "\n", 0);
  }
}
