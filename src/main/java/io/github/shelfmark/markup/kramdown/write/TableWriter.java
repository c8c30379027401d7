package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes tables. */
final class TableWriter {
  private TableWriter() {}

  static void write(Element table, Writer writer) {
    writer.parts().table(headers(table), table.origin());
    start("table", table, writer);
    for (Element part : table.children()) {
      String tag = part.kind().name().toLowerCase(Locale.ROOT);
      start(tag, part, writer);
      for (Element row : part.children()) {
        start("tr", row, writer);
        row(row, part.is(Kind.THEAD) ? "th" : "td", table.detail().alignment, writer);
        end("tr", writer);
      }
      end(tag, writer);
    }
    end("table", writer);
    writer.reportMissingCells(table);
  }

  private static void start(String tag, Element element, Writer writer) {
    writer.line();
    writer.open(tag, element).raw('\n');
    writer.indent().deeper();
  }

  private static void end(String tag, Writer writer) {
    writer.indent().back();
    writer.line().raw("</").raw(tag).raw(">\n");
  }

  /** The texts of the header cells; kramdown's tables may have none. */
  private static List<String> headers(Element table) {
    List<String> headers = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.is(Kind.THEAD)) {
        part.children()
            .forEach(row -> row.children().forEach(cell -> headers.add(PartText.of(cell))));
      }
    }
    return headers;
  }

  private static void row(Element row, String tag, List<String> alignment, Writer writer) {
    for (int i = 0; i < row.children().size(); i++) {
      Element cell = row.children().get(i);
      writer.line().raw('<').raw(tag);
      writer.attributes(aligned(cell.attributes(), alignment.get(i)));
      writer.html().raw('>');
      writer.children(cell);
      if (cell.children().isEmpty()) {
        writer.html().raw('\u00a0');
      }
      writer.html().raw("</").raw(tag).raw(">\n");
    }
    // Short rows get the cells that they lack.
    int given = row.children().size();
    int columns = given + writer.missingCells().take(alignment.size() - given);
    for (int i = given; i < columns; i++) {
      writer.line().raw('<').raw(tag);
      writer.attributes(aligned(Map.of(), alignment.get(i)));
      writer.html().raw(">\u00a0</").raw(tag).raw(">\n");
    }
  }

  private static Map<String, String> aligned(Map<String, String> attributes, String alignment) {
    if (alignment.isEmpty()) {
      return attributes;
    }
    Map<String, String> aligned = new LinkedHashMap<>(attributes);
    aligned.merge("style", "text-align: " + alignment, (old, added) -> old + "; " + added);
    return aligned;
  }
}
