package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Reads tables (GFM 0.29, 4.10). */
final class TableReader {
  private TableReader() {}

  /** Starts a table whose head is the last line of the paragraph before. */
  static Starts.Found start(Block container, Line line, OpenBlocks open) {
    if (!(container instanceof Paragraph paragraph) || paragraph.lines().size() == 0) {
      return Starts.Found.NONE;
    }
    List<String> alignments = alignments(line);
    Lines lines = paragraph.lines();
    int head = lines.size() - 1;
    if (alignments.isEmpty()) {
      return Starts.Found.NONE;
    }
    List<InlineText> cells = cells(line.source, lines.start(head), lines.end(head));
    if (cells.size() != alignments.size()) {
      return Starts.Found.NONE;
    }
    open.closeUnmatched();
    TableBlock table = new TableBlock(alignments, cells);
    lines.truncate(head);
    if (head == 0) {
      open.replace(paragraph, table);
    } else {
      open.add(table);
    }
    line.used = true;
    return Starts.Found.LEAF;
  }

  /** Whether a line can be a row; without a bar, most authors mean a paragraph. */
  static boolean hasBar(Line line) {
    for (int i = line.text; i < line.end; i++) {
      if (line.source[i] == '|' && (i == line.text || line.source[i - 1] != '\\')) {
        return true;
      }
    }
    return false;
  }

  /** Adds a row; the cells that it lacks are written without being kept. */
  static void addRow(TableBlock table, Line line) {
    List<InlineText> cells = cells(line.source, line.text, line.end);
    int columns = table.columns();
    if (cells.size() > columns) {
      cells.subList(columns, cells.size()).clear();
    }
    table.rows().add(cells);
  }

  /** The alignments in a line of hyphens, colons and bars; empty if it is no such line. */
  private static List<String> alignments(Line line) {
    List<String> alignments = new ArrayList<>();
    boolean bar = false;
    int i = line.text;
    if (line.first() == '|') {
      bar = true;
      i++;
    }
    while (true) {
      i = Starts.skipBlanks(line, i);
      if (i >= line.end) {
        break;
      }
      boolean left = line.at(i) == ':';
      i += left ? 1 : 0;
      int hyphens = i;
      while (line.at(i) == '-') {
        i++;
      }
      boolean right = i > hyphens && line.at(i) == ':';
      bar |= left || right;
      if (i == hyphens) {
        return List.of();
      }
      i = Starts.skipBlanks(line, right ? i + 1 : i);
      alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
      if (i < line.end) {
        if (line.at(i) != '|') {
          return List.of();
        }
        bar = true;
        i++;
      }
    }
    return bar ? alignments : List.of();
  }

  private static List<InlineText> cells(char[] source, int from, int to) {
    List<InlineText> cells = new ArrayList<>();
    int end = to;
    while (end > from && Chars.isSpace(source[end - 1])) {
      end--;
    }
    int start = from;
    while (start < end && Chars.isSpace(source[start])) {
      start++;
    }
    if (start < end && source[start] == '|') {
      start++;
    }
    boolean escaped = false;
    int cell = start;
    for (int i = start; i < end; i++) {
      if (source[i] == '\\' && i + 1 < end) {
        escaped |= source[i + 1] == '|';
        i++;
      } else if (source[i] == '|') {
        cells.add(cell(source, cell, i, escaped));
        escaped = false;
        cell = i + 1;
      }
    }
    if (cell < end) {
      cells.add(cell(source, cell, end, escaped));
    }
    return cells;
  }

  private static InlineText cell(char[] source, int from, int to, boolean escaped) {
    int start = from;
    int end = to;
    while (start < end && Chars.isSpaceOrTab(source[start])) {
      start++;
    }
    while (end > start && Chars.isSpaceOrTab(source[end - 1])) {
      end--;
    }
    return new InlineText(
        escaped ? withoutBackslashes(source, start, end) : Text.range(source, start, end));
  }

  /** The backslash of a bar belongs to the table, also in code. */
  private static Text withoutBackslashes(char[] source, int start, int end) {
    Text.Pieces pieces = new Text.Pieces(source);
    int from = start;
    for (int i = start; i + 1 < end; i++) {
      if (source[i] == '\\') {
        if (source[i + 1] == '|') {
          pieces.add(from, i);
          from = i + 1;
        }
        i++;
      }
    }
    return pieces.add(from, end).text();
  }
}
