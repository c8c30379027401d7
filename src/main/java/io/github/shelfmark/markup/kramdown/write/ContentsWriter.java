package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.finish.HeaderIds;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of headings that replaces a list with <code>{:toc}</code> below it. */
final class ContentsWriter {
  private final Writer writer;
  private boolean done;
  private boolean writing;

  ContentsWriter(Writer writer) {
    this.writer = writer;
  }

  /** Whether a list is to be replaced; only the first is. */
  boolean isPlace(Element list) {
    return !done && list.refersTo("toc");
  }

  /** Whether the contents are being written. */
  boolean isWriting() {
    return writing;
  }

  /**
   * Writes the contents.
   *
   * @param list the list that is replaced
   * @param headers all headings of the text
   */
  void write(Element list, List<Element> headers) {
    done = true;
    List<Element> listed =
        headers.stream()
            .filter(header -> HeaderIds.isInContents(header, writer.options()))
            .toList();
    if (listed.isEmpty()) {
      return;
    }
    String tag = list.is(Kind.UL) ? "ul" : "ol";
    Map<String, String> attributes = new LinkedHashMap<>(list.attributes());
    String id = attributes.computeIfAbsent("id", name -> "markdown-toc");
    int before = writer.indent().to(0);
    writer.line().raw('<').raw(tag);
    writer.attributes(attributes);
    writer.html().raw(">\n");
    writing = true;
    items(listed, tag, id);
    writing = false;
    writer.line().raw("</").raw(tag).raw(">\n");
    writer.indent().to(before);
  }

  /** A heading's item holds those below it that are of a deeper level. */
  private void items(List<Element> headers, String tag, String listId) {
    Html out = writer.html();
    writer.indent().deeper();
    int at = 0;
    while (at < headers.size()) {
      Element header = headers.get(at);
      int end = at + 1;
      while (end < headers.size() && headers.get(end).detail().level > header.detail().level) {
        end++;
      }
      String id = header.attributes().getOrDefault("id", "");
      writer.line().raw("<li><a");
      writer.attribute("href", "#" + id);
      writer.attribute("id", listId + "-" + id);
      out.raw('>');
      writer.children(header);
      out.raw("</a>");
      if (end > at + 1) {
        // Without a line end before it, as kramdown has it.
        writer.indent().deeper();
        writer.indent().blanks().raw('<').raw(tag).raw(">\n");
        items(headers.subList(at + 1, end), tag, listId);
        writer.line().raw("</").raw(tag).raw(">\n");
        writer.indent().back();
        writer.indent().blanks();
      }
      out.raw("</li>\n");
      at = end;
    }
    writer.indent().back();
  }
}
