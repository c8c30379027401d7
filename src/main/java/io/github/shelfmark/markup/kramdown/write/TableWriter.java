package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes tables. */
final class TableWriter {
  private TableWriter() {}

  static void write(Element table, Writer writer) {
    writer.line();
    writer.open("table", table).append('\n');
    for (Element part : table.children()) {
      String tag = part.kind().name().toLowerCase(Locale.ROOT);
      writer.open(tag, part).append('\n');
      for (Element row : part.children()) {
        writer.open("tr", row).append('\n');
        row(row, part.is(Kind.THEAD) ? "th" : "td", table.detail().alignment, writer);
        writer.out().append("</tr>\n");
      }
      writer.out().append("</").append(tag).append(">\n");
    }
    writer.out().append("</table>\n");
  }

  private static void row(Element row, String tag, List<String> alignment, Writer writer) {
    for (int i = 0; i < row.children().size(); i++) {
      Element cell = row.children().get(i);
      writer.out().append('<').append(tag);
      writer.attributes(aligned(cell.attributes(), alignment.get(i)));
      writer.out().append('>');
      writer.children(cell);
      if (cell.children().isEmpty()) {
        writer.out().append('\u00a0');
      }
      writer.out().append("</").append(tag).append(">\n");
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
