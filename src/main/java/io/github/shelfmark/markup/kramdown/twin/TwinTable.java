package io.github.shelfmark.markup.kramdown.twin;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** Writes tables as those of GFM, which have one row of headers and one body. */
final class TwinTable {
  private final TwinSpans spans;

  TwinTable(TwinSpans spans) {
    this.spans = spans;
  }

  /** Whether GFM has a table for it. */
  boolean isSayable(Element table) {
    int heads = 0;
    for (Element part : table.children()) {
      heads += part.is(Kind.THEAD) ? part.children().size() : 0;
    }
    return heads <= 1 && !table.detail().alignment.isEmpty();
  }

  void write(Element table, Markdown markdown) {
    List<String> alignment = table.detail().alignment;
    List<Element> rows = new ArrayList<>();
    Element head = null;
    for (Element part : table.children()) {
      for (Element row : part.children()) {
        if (part.is(Kind.THEAD)) {
          head = row;
        } else {
          rows.add(row);
        }
      }
    }
    row(head == null ? List.of() : head.children(), alignment.size(), markdown);
    markdown.raw("\n|");
    for (String side : alignment) {
      markdown.raw(
          switch (side) {
            case "left" -> " :--- |";
            case "right" -> " ---: |";
            case "center" -> " :---: |";
            default -> " --- |";
          });
    }
    for (Element row : rows) {
      row(row.children(), Math.min(alignment.size(), row.children().size()), markdown.raw('\n'));
    }
  }

  private void row(List<Element> cells, int columns, Markdown markdown) {
    markdown.raw('|');
    for (int i = 0; i < Math.max(columns, 1); i++) {
      String text = i < cells.size() ? spans.of(cells.get(i), TwinSpans.Place.CELL).strip() : "";
      markdown.raw(' ').raw(text).raw(" |");
    }
  }
}
