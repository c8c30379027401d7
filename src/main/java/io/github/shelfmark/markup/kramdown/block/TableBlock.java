package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** A table: lines with pipes in them. */
final class TableBlock implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int first = Lines.skipIndent(text, start);
    if (Chars.isRubySpace(text.charAt(first))
        || !TableLines.hasPipe(text, first)
        || !reader.isAfterBoundary()) {
      return false;
    }
    TableBuilder table = new TableBuilder(reader, start);
    int line = start;
    if (TableLines.isSeparator(text, line)) {
      line = Lines.end(text, line);
    }
    while (line < text.length() && TableLines.hasPipe(text, line)) {
      table.addLine(line);
      line = Lines.end(text, line);
    }
    reader.goTo(line);
    if (!reader.isBeforeBoundary()
        || !TableLines.allHavePipes(reader, start, line - 1)
        || !table.finish()) {
      reader.goTo(start);
      return false;
    }
    Element element = reader.block(Kind.TABLE, "", start);
    element.detail().alignment = table.alignment();
    element.setChildren(new ArrayList<>(table.parts()));
    reader.tree().add(element);
    return true;
  }

  /** The table while its lines are read. */
  private static final class TableBuilder {
    private final BlockReader reader;
    private final boolean leadingPipe;
    private final List<Element> parts = new ArrayList<>();
    private List<Element> rows = new ArrayList<>();
    private List<String> alignment = List.of();
    private boolean hasFooter;
    private int columns;

    TableBuilder(BlockReader reader, int start) {
      this.reader = reader;
      this.leadingPipe = reader.text().startsWith("|", Chars.skipRubySpace(reader.text(), start));
    }

    void addLine(int line) {
      String text = reader.text();
      if (TableLines.isSeparator(text, line)) {
        if (rows.isEmpty()) {
          return;
        }
        boolean head = alignment.isEmpty() && !hasFooter;
        addPart(head ? Kind.THEAD : Kind.TBODY, false);
        if (head) {
          alignment = TableLines.alignment(text, line);
        }
      } else if (TableLines.isFooterSeparator(text, line)) {
        if (!rows.isEmpty()) {
          addPart(Kind.TBODY, true);
        }
        hasFooter = true;
      } else {
        Element row = TableRow.read(reader, line, leadingPipe);
        columns = Math.max(columns, row.children().size());
        rows.add(row);
      }
    }

    private void addPart(Kind kind, boolean force) {
      if (!hasFooter || kind != Kind.TBODY || force) {
        Element part = new Element(kind, rows.get(0).origin());
        part.setChildren(rows);
        parts.add(part);
        rows = new ArrayList<>();
      }
    }

    /** Ends the table; false if it has no body. The writer fills in cells that rows lack. */
    boolean finish() {
      if (!rows.isEmpty()) {
        addPart(hasFooter ? Kind.TFOOT : Kind.TBODY, false);
      }
      if (parts.stream().noneMatch(part -> part.is(Kind.TBODY))) {
        return false;
      }
      List<String> all = new ArrayList<>(alignment);
      while (all.size() < columns) {
        all.add("");
      }
      alignment = List.copyOf(all.subList(0, columns));
      return true;
    }

    List<Element> parts() {
      return parts;
    }

    List<String> alignment() {
      return alignment;
    }
  }
}
