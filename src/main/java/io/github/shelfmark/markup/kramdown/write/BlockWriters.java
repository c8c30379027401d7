package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Definitions.Abbreviation;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.HeadingIds;
import io.github.shelfmark.text.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs, headings, lists and other simple blocks. */
final class BlockWriters {
  private BlockWriters() {}

  static void paragraph(Element paragraph, Writer writer) {
    if (paragraph.isTransparent()) {
      writer.children(paragraph);
    } else if (isStandaloneImage(paragraph)) {
      figure(paragraph, paragraph.children().get(0), writer);
    } else {
      writer.line();
      writer.open("p", paragraph);
      writer.children(paragraph);
      writer.html().raw("</p>\n");
    }
  }

  private static boolean isStandaloneImage(Element paragraph) {
    Element first = paragraph.first();
    return paragraph.children().size() == 1
        && first != null
        && first.is(Kind.IMG)
        && first.refersTo("standalone");
  }

  /** A standalone image has its alternative text as caption. */
  private static void figure(Element paragraph, Element image, Writer writer) {
    Map<String, String> own = new LinkedHashMap<>(image.attributes());
    Map<String, String> figure = new LinkedHashMap<>(paragraph.attributes());
    for (String name : new String[] {"class", "id"}) {
      if (own.containsKey(name) && !figure.containsKey(name)) {
        figure.put(name, String.valueOf(own.remove(name)));
      }
    }
    writer.line().raw("<figure");
    writer.attributes(figure);
    writer.html().raw(">\n");
    writer.indent().deeper();
    writer.line();
    LinkWriters.image(own, image, writer);
    writer.line().raw("<figcaption>");
    writer.html().textWithEntities(own.getOrDefault("alt", ""));
    writer.html().raw("</figcaption>");
    writer.indent().back();
    writer.line().raw("</figure>\n");
  }

  static void header(Element header, Writer writer) {
    String tag = "h" + writer.level(header);
    writer.addPart(header);
    writer.line();
    writer.open(tag, header);
    writer.children(header);
    writer.html().raw("</").raw(tag).raw(">\n");
  }

  /** An element that holds blocks. */
  static void container(String tag, Element element, Writer writer) {
    writer.line();
    writer.open(tag, element).raw('\n');
    writer.children(element);
    writer.line().raw("</").raw(tag).raw(">\n");
  }

  static void item(String tag, Element item, Writer writer) {
    writer.line();
    writer.open(tag, item);
    Element first = item.first();
    boolean tight = first == null || (first.is(Kind.PARAGRAPH) && first.isTransparent());
    if (!tight) {
      writer.html().raw('\n');
    }
    int start = writer.html().length();
    writer.children(item);
    if (!tight || (writer.html().length() > start && writer.html().endsWith('\n'))) {
      writer.indent().blanks();
    }
    writer.html().raw("</").raw(tag).raw(">\n");
  }

  static void term(Element term, Element list, Writer writer) {
    String prefix = idPrefix(list);
    if (prefix != null && !term.attributes().containsKey("id")) {
      term.with("id", prefix + HeadingIds.ascii(term.detail().plain));
    }
    writer.line();
    writer.open("dt", term);
    writer.children(term);
    writer.html().raw("</dt>\n");
  }

  /** What <code>{:auto_ids-prefix}</code> on the list asks for; null for no ids. */
  private static @Nullable String idPrefix(Element list) {
    if (list.attributeList() != null) {
      for (String reference : list.attributeList().references()) {
        if (reference.startsWith("auto_ids")) {
          return reference.startsWith("auto_ids-") ? reference.substring(9) : "";
        }
      }
    }
    return null;
  }

  static void abbreviation(Element element, Writer writer) {
    Abbreviation found = writer.definitions().abbreviations().get(element.value());
    Html out = writer.html().raw("<abbr");
    if (found != null) {
      writer.attributes(found.place().attributes());
      if (!found.title().isEmpty()) {
        writer.attribute("title", found.title());
      }
    }
    out.raw('>');
    out.textWithEntities(element.value());
    out.raw("</abbr>");
  }
}
