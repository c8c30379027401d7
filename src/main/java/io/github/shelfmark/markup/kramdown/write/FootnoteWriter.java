package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes in the order of their markers, and writes them at the end of the text. */
final class FootnoteWriter {
  private final Writer writer;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Note> byName = new HashMap<>();
  private int place = -1;

  FootnoteWriter(Writer writer) {
    this.writer = writer;
  }

  /** A note that the text refers to. */
  private static final class Note {
    private final String name;
    private final Footnote footnote;
    private final int number;
    private int repetitions;

    Note(String name, Footnote footnote, int number) {
      this.name = name;
      this.footnote = footnote;
      this.number = number;
    }
  }

  /** Whether a list is to be replaced by the notes; only the first is. */
  boolean isPlace(Element list) {
    return place < 0 && list.refersTo("footnotes");
  }

  /** Remembers that the notes belong here. */
  void placeHere() {
    place = writer.out().length();
  }

  /** Writes a marker. */
  void marker(Element marker) {
    Footnote footnote = writer.definitions().footnotes().get(marker.value());
    if (writer.isInContents() || footnote == null) {
      return;
    }
    String repetition = "";
    Note note = byName.get(marker.value());
    if (note == null) {
      String name = writer.options().footnotePrefix() + marker.value();
      note = new Note(name, footnote, writer.options().footnoteStart() + notes.size());
      notes.add(note);
      byName.put(marker.value(), note);
    } else {
      note.repetitions++;
      repetition = ":" + note.repetitions;
    }
    writer.out().append("<sup");
    writer.attribute("id", "fnref:" + note.name + repetition);
    writer.out().append(" role=\"doc-noteref\"><a");
    writer.attribute("href", "#fn:" + note.name);
    writer.out().append(" class=\"footnote\" rel=\"footnote\">");
    writer.out().append(note.number).append("</a></sup>");
  }

  /** Writes the notes that have markers. */
  void writeNotes() {
    if (notes.isEmpty()) {
      return;
    }
    StringBuilder out = writer.out();
    int at = place < 0 ? out.length() : place;
    String after = out.substring(at);
    out.setLength(at);
    writer.line().append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol");
    if (writer.options().footnoteStart() != 1) {
      writer.attribute("start", String.valueOf(writer.options().footnoteStart()));
    }
    out.append(">\n");
    // A note may refer to others, so their number grows.
    for (int i = 0; i < notes.size(); i++) {
      note(notes.get(i));
    }
    out.append("</ol>\n</div>\n").append(after);
  }

  /** The way back stands at the end of the last paragraph, where the reader is. */
  private void note(Note note) {
    writer.out().append("<li");
    writer.attribute("id", "fn:" + note.name);
    writer.out().append(" role=\"doc-endnote\">\n");
    Element content = note.footnote.content();
    Element last = content.last();
    boolean inParagraph = last != null && last.is(Kind.PARAGRAPH);
    writer.children(content);
    if (writer.options().footnoteBacklink().isEmpty()) {
      writer.out().append("</li>\n");
      return;
    }
    StringBuilder out = writer.out();
    if (inParagraph) {
      out.setLength(out.length() - "</p>\n".length());
      out.append('\u00a0');
    } else {
      writer.line().append("<p>");
    }
    backLinks(note);
    out.append("</p>\n</li>\n");
  }

  private void backLinks(Note note) {
    StringBuilder out = writer.out();
    for (int i = 0; i <= note.repetitions; i++) {
      out.append(i == 0 ? "" : "\u00a0").append("<a");
      writer.attribute("href", "#fnref:" + note.name + (i == 0 ? "" : ":" + i));
      out.append(" class=\"reversefootnote\" role=\"doc-backlink\">");
      Escaping.text(writer.options().footnoteBacklink(), out);
      out.append(i == 0 ? "" : "<sup>" + (i + 1) + "</sup>").append("</a>");
    }
  }
}
