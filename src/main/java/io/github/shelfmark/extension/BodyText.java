package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.function.IntUnaryOperator;

/**
 * The text a renderer reads, and where its characters stand in the author's file.
 *
 * @param document the document it belongs to
 * @param text the text: the document's body, or what templating made of it
 * @param authorLine gives for a line of the text, from 1, the line of the author's file
 */
public record BodyText(Document document, String text, IntUnaryOperator authorLine) {

  /** A document's body as its author wrote it. */
  public static BodyText of(Document document) {
    int above = document.frontMatter().bodyLine() - 1;
    return new BodyText(document, document.body(), line -> line + above);
  }

  /**
   * Where a character stands in the author's file. The column is 0 when templating changed the
   * line, because then nobody knows it.
   *
   * @param offset the character's index in the text
   */
  public Position positionOf(int offset) {
    Position here = Position.at(text, offset, 1);
    int line = authorLine.applyAsInt(here.line());
    return new Position(line, isAsWritten(here, offset, line) ? here.column() : 0);
  }

  private boolean isAsWritten(Position here, int offset, int line) {
    String body = document.body();
    if (text.equals(body)) {
      return true;
    }
    int start = 0;
    for (int at = document.frontMatter().bodyLine(); at < line && start >= 0; at++) {
      start = body.indexOf('\n', start) + 1;
      if (start == 0) {
        return false;
      }
    }
    int from = Math.min(offset, text.length()) - here.column() + 1;
    int end = text.indexOf('\n', from);
    String rendered = text.substring(from, end < 0 ? text.length() : end);
    int after = start + rendered.length();
    return body.startsWith(rendered, start)
        && (after == body.length() || body.charAt(after) == '\n');
  }
}
