package io.github.shelfmark.extension;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Chars;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The text a renderer reads, and where its characters are in the author's file. Its lines are
 * counted on the first finding, because most texts have none.
 */
public final class BodyText {
  private final Document document;
  private final String text;
  private final IntUnaryOperator authorLine;
  private volatile @Nullable LineTable lines;
  private volatile @Nullable WrittenLines written;

  /**
   * A text.
   *
   * @param document the document it belongs to
   * @param text the text: the document's body, or what templating made of it
   * @param authorLine gives for a line of the text, from 1, the line of the author's file
   */
  public BodyText(Document document, String text, IntUnaryOperator authorLine) {
    this.document = document;
    this.text = text;
    this.authorLine = authorLine;
  }

  /** A document's body as its author wrote it. */
  public static BodyText of(Document document) {
    int above = document.frontMatter().bodyLine() - 1;
    return new BodyText(
        document, document.body(), line -> document.bodyText().writtenLine(line) + above);
  }

  /** A document's body as its author wrote it, but for U+0000, which HTML must not have. */
  public static BodyText withoutNulls(Document document) {
    int above = document.frontMatter().bodyLine() - 1;
    return new BodyText(document, Chars.withoutNulls(document.body()), line -> line + above);
  }

  /** The document it belongs to. */
  public Document document() {
    return document;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /**
   * Where a character is in the author's file. The column is 0 if templating changed the line,
   * because then it is unknown.
   *
   * @param offset the character's index in the text
   */
  public Position positionOf(int offset) {
    LineTable table = lines();
    Position here = table.positionOf(offset);
    int line = authorLine.applyAsInt(here.line());
    return new Position(line, isAsWritten(table, here.line(), line) ? here.column() : 0);
  }

  private boolean isAsWritten(LineTable table, int here, int authors) {
    WrittenLines known = written;
    if (known == null) {
      known = new WrittenLines(text, table, document.bodyText().written());
      written = known;
    }
    // A line above the body counts as its first.
    return known.isSame(here, Math.max(1, authors - document.frontMatter().bodyLine() + 1));
  }

  private LineTable lines() {
    LineTable known = lines;
    if (known == null) {
      // Two threads may both make it; they make the same.
      known = new LineTable(text);
      lines = known;
    }
    return known;
  }
}
