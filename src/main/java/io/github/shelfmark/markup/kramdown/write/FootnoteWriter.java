package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Html;
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
    place = writer.html().length();
  }

  /** Writes a marker. */
  void marker(Element marker) {
    Footnote footnote = writer.definitions().footnotes().get(marker.value());
    if (writer.isInContents() || footnote == null) {
      return;
    }
    Note note = byName.get(marker.value());
    if (note == null) {
      String name = writer.options().footnotePrefix() + marker.value();
      note = new Note(escaped(name), footnote, writer.options().footnoteStart() + notes.size());
      notes.add(note);
      byName.put(marker.value(), note);
    } else {
      note.repetitions++;
    }
    FootnoteHtml.reference(note.name, note.number, note.repetitions, writer.html());
  }

  /** A name as attributes hold it; the author's prefix may be any text. */
  private static String escaped(String text) {
    return new Html(text.length()).textWithEntities(text).toString().replace("\"", "&quot;");
  }

  /** Writes the notes that have markers; whether there are any. */
  boolean writeNotes() {
    if (notes.isEmpty()) {
      return false;
    }
    Html out = writer.html();
    int at = place < 0 ? out.length() : place;
    String after = out.cut(at);
    int before = writer.indent().to(0);
    out.line().raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol");
    if (writer.options().footnoteStart() != 1) {
      writer.attribute("start", String.valueOf(writer.options().footnoteStart()));
    }
    out.raw(">\n");
    // A note may refer to others, so their number grows.
    for (int i = 0; i < notes.size(); i++) {
      note(notes.get(i));
    }
    out.raw("  </ol>\n</div>\n").raw(after);
    writer.indent().to(before);
    return true;
  }

  /** The link back is at the end of the last paragraph, where the reader is. */
  private void note(Note note) {
    writer.indent().to(2);
    FootnoteHtml.startOfNote(note.name, writer.indent().blanks());
    Element content = note.footnote.content();
    Element last = content.last();
    boolean inParagraph = last != null && last.is(Kind.PARAGRAPH);
    writer.children(content);
    if (writer.options().footnoteBacklink().isEmpty()) {
      writer.line().raw("</li>\n");
      return;
    }
    Html out = writer.html();
    if (inParagraph) {
      out.cut(out.length() - "</p>\n".length());
      out.raw(space());
    } else {
      writer.indent().deeper();
      writer.line().raw("<p>");
      writer.indent().back();
    }
    backLinks(note);
    out.raw("</p>\n");
    writer.line().raw("</li>\n");
  }

  private void backLinks(Note note) {
    Html out = writer.html();
    String arrow = new Html(16).textWithEntities(writer.options().footnoteBacklink()).toString();
    for (int i = 0; i <= note.repetitions; i++) {
      out.raw(i == 0 ? "" : space());
      FootnoteHtml.backLink(note.name, i, arrow, out);
    }
  }

  private String space() {
    return writer.options().entityOutput().write("\u00a0");
  }
}
