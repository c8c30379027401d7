package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.span.LinkScanner;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.tree.Link;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.source.Text;
import org.jspecify.annotations.Nullable;

/** Removes link definitions from the start of paragraphs (CommonMark 0.31, 4.7). */
final class LinkDefinitions {
  private LinkDefinitions() {}

  /** Removes all of them; whether anything else is left. */
  static boolean take(Paragraph paragraph, char[] source, Definitions into) {
    Lines lines = paragraph.lines();
    if (lines.size() == 0) {
      return false;
    }
    if (source[lines.start(0)] != '[') {
      return true;
    }
    Text text = lines.join(source);
    LinkScanner scanner = new LinkScanner(text.chars(), text.start(), text.end(), into.values());
    int taken = text.start();
    while (scanner.at() < text.end() && define(scanner, text, into)) {
      taken = scanner.at();
    }
    lines.dropFirst(linesUpTo(text, taken));
    return lines.size() > 0;
  }

  private static int linesUpTo(Text text, int end) {
    int lines = 0;
    for (int i = text.start(); i < end; i++) {
      lines += text.chars()[i] == '\n' ? 1 : 0;
    }
    return end == text.end() && end > text.start() ? lines + 1 : lines;
  }

  private static boolean define(LinkScanner scanner, Text text, Definitions into) {
    if (!scanner.label()) {
      return false;
    }
    String label = scanner.raw();
    if (!scanner.skip(':')) {
      return false;
    }
    scanner.skipSpace();
    int start = scanner.at();
    if (!scanner.destination() || scanner.at() == start) {
      return false;
    }
    String destination = scanner.resolved();
    int place = text.sourceIndex(scanner.partStart());
    int afterDestination = scanner.at();
    boolean spaced = scanner.skipSpace();
    @Nullable String title = spaced ? scanner.title() : null;
    if (title == null || !scanner.skipLineEnd()) {
      // A title on the next line may be text that belongs to the paragraph.
      title = null;
      scanner.back(afterDestination);
      if (!scanner.skipLineEnd()) {
        return false;
      }
    }
    into.add(label, new Link(destination, title, place));
    return true;
  }
}
