package io.github.shelfmark.markup.kramdown.twin;

import io.github.shelfmark.markup.kramdown.tag.HtmlNames;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlLinks;
import io.github.shelfmark.text.Markdown;
import io.github.shelfmark.text.MarkdownHtml;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes spans as Markdown. */
final class TwinSpans {
  /** What is shown for an entity that no character has. */
  private static final String NO_CHARACTER = "\uFFFD";

  private final KramdownTwin twin;

  /** Where spans are written. */
  enum Place {
    /** In a paragraph, which may have several lines. */
    PARAGRAPH,
    /** On one line. */
    LINE,
    /** In a cell, which bars end. */
    CELL,
    /** In the contents, which have no links and no footnotes. */
    CONTENTS
  }

  TwinSpans(KramdownTwin twin) {
    this.twin = twin;
  }

  /** The children of an element. */
  String of(Element parent, Place place) {
    StringBuilder out = new StringBuilder();
    children(parent, place, out);
    return place == Place.PARAGRAPH ? out.toString() : onOneLine(out.toString());
  }

  /** A text on one line. */
  static String onOneLine(String text) {
    return text.replace("\\\n", "<br> ").replace('\n', ' ');
  }

  private void children(Element parent, Place place, StringBuilder out) {
    List<Element> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      Element next = i + 1 < children.size() ? children.get(i + 1) : null;
      write(children.get(i), next, place, out);
    }
  }

  private void write(Element element, @Nullable Element next, Place place, StringBuilder out) {
    switch (element.kind()) {
      case TEXT -> text(HtmlEntities.decode(element.value()), place, out);
      case SYMBOL, ABBREVIATION -> text(element.value(), place, out);
      case ENTITY -> entity(element, place, out);
      case EM -> emphasis("*", "em", element, next, place, out);
      case STRONG -> emphasis("**", "strong", element, next, place, out);
      case CODE -> code(element.value(), place, out);
      case A -> link(element, place, out);
      case IMG -> image(element, place, out);
      case BR -> lineBreak(next, out);
      case FOOTNOTE -> {
        if (place != Place.CONTENTS && twin.refers(element.value())) {
          out.append("[^").append(element.value()).append(']');
        }
      }
      case HTML -> html(element, place, out);
      case XML -> {
        indent(out);
        out.append(inCell(element.value(), place));
      }
      case RAW -> out.append(inCell(MarkdownHtml.inline(twin.fragment(element).strip()), place));
      case MATH -> out.append("$$").append(element.value().strip()).append("$$");
      case COMMENT -> {
        // Of kramdown's own; readers never see it.
      }
      default -> children(element, place, out);
    }
  }

  private static void text(String text, Place place, StringBuilder out) {
    boolean mayStart = place == Place.PARAGRAPH;
    char before = out.isEmpty() ? (mayStart ? '\n' : ' ') : out.charAt(out.length() - 1);
    out.append(Markdown.escape(text, before, place == Place.CELL));
  }

  private static void entity(Element entity, Place place, StringBuilder out) {
    String character = HtmlEntities.decode(entity.value());
    text(character.equals(entity.value()) ? NO_CHARACTER : character, place, out);
  }

  /** Code between grave accents, or as HTML where those would be read as something else. */
  private static void code(String code, Place place, StringBuilder out) {
    boolean joins = !out.isEmpty() && out.charAt(out.length() - 1) == '`';
    if (joins || (place == Place.CELL && code.contains("\\|"))) {
      String text = Markdown.escape(code.replace('\n', ' '), 'a', false);
      out.append("<code>").append(text.replace("|", "&#124;")).append("</code>");
    } else {
      String span = new Markdown(code.length() + 8).code(code).toString().stripTrailing();
      out.append(inCell(span, place));
    }
  }

  /** Markdown with its bars escaped, where they would end a cell. */
  private static String inCell(String markdown, Place place) {
    return place == Place.CELL ? markdown.replace("|", "\\|") : markdown;
  }

  /** Keeps HTML at the start of a further line from starting a block. */
  private static void indent(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
      out.append("    ");
    }
  }

  private static void lineBreak(@Nullable Element next, StringBuilder out) {
    boolean breaks = next != null && next.is(Kind.TEXT) && next.value().startsWith("\n");
    if (next != null) {
      out.append(breaks ? "\\" : "\\\n");
    }
  }

  /** Emphasis as stars, or as HTML where stars would be read as something else. */
  private void emphasis(
      String stars,
      String tag,
      Element element,
      @Nullable Element next,
      Place place,
      StringBuilder out) {
    StringBuilder inner = new StringBuilder();
    inner.append('x');
    children(element, place, inner);
    inner.deleteCharAt(0);
    char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    boolean plain =
        !inner.isEmpty()
            && before != '*'
            && inner.charAt(0) != '*'
            && inner.charAt(inner.length() - 1) != '*'
            && isOpen(before, inner.charAt(0))
            && isOpen(after(next), inner.charAt(inner.length() - 1));
    String open = plain ? stars : "<" + tag + ">";
    String close = plain ? stars : "</" + tag + ">";
    out.append(open).append(inner).append(close);
  }

  /** Whether stars between a character outside and one inside belong to what is inside. */
  private static boolean isOpen(char outside, char inside) {
    boolean loose = Chars.isUnicodeSpace(outside) || Chars.isPunctuation(outside);
    return !Chars.isUnicodeSpace(inside) && (!Chars.isPunctuation(inside) || loose);
  }

  /** The character that a span starts with, as far as it is known without writing it. */
  private static char after(@Nullable Element next) {
    if (next == null || next.is(Kind.BR)) {
      return ' ';
    }
    boolean text = next.is(Kind.TEXT) || next.is(Kind.SYMBOL) || next.is(Kind.ABBREVIATION);
    return text && !next.value().isEmpty() ? next.value().charAt(0) : next.is(Kind.EM) ? 'x' : '(';
  }

  private void link(Element link, Place place, StringBuilder out) {
    String href = link.attributes().get("href");
    if (place == Place.CONTENTS || href == null) {
      children(link, place, out);
      return;
    }
    String written = HtmlEntities.decode(href);
    String address = twin.link(written);
    if (isAutolink(link, written) && address.equals(written)) {
      out.append('<').append(written).append('>');
      return;
    }
    StringBuilder inner = new StringBuilder("[");
    children(link, place, inner);
    out.append(inner).append(']').append(inCell(destination(address, link), place));
  }

  /** Whether a link shows its address, which can be written in angle brackets. */
  private static boolean isAutolink(Element link, String href) {
    Element only = link.children().size() == 1 ? link.first() : null;
    return only != null
        && only.is(Kind.TEXT)
        && href.startsWith("http")
        && HtmlEntities.decode(only.value()).equals(href)
        && Html.encode(href).equals(href);
  }

  private static String destination(String address, Element element) {
    String title = element.attributes().get("title");
    return new Markdown(address.length() + 16)
        .destination(address, title == null ? null : HtmlEntities.decode(title))
        .toString()
        .stripTrailing();
  }

  private void image(Element image, Place place, StringBuilder out) {
    String alt = HtmlEntities.decode(image.attributes().getOrDefault("alt", ""));
    String src = HtmlEntities.decode(image.attributes().getOrDefault("src", ""));
    out.append("![").append(Markdown.escape(alt.replace('\n', ' '), 'a', place == Place.CELL));
    out.append(']').append(inCell(destination(twin.link(src), image), place));
  }

  private void html(Element element, Place place, StringBuilder out) {
    String name = element.value();
    Element only = element.children().size() == 1 ? element.first() : null;
    if (name.equals("input") && isTaskBox(element)) {
      boolean done = element.attributes().containsKey("checked");
      out.append(done ? "[x] " : "[ ] ");
    } else if (name.equals("code") && only != null && only.is(Kind.TEXT)) {
      code(HtmlEntities.decode(only.value()), place, out);
    } else if (element.isRawHtml() && !element.children().isEmpty()) {
      indent(out);
      out.append(inCell(onOneLine(MarkdownHtml.inline(twin.fragment(element).strip())), place));
    } else {
      if (!HtmlNames.isSpan(name)) {
        indent(out);
      }
      out.append(inCell(onOneLine(tag(element)), place));
      if (!(element.children().isEmpty() && HtmlNames.isEmpty(name))) {
        children(element, place, out);
        out.append("</").append(name).append('>');
      }
    }
  }

  private static boolean isTaskBox(Element input) {
    return input.attributes().getOrDefault("class", "").equals("task-list-item-checkbox");
  }

  private String tag(Element element) {
    Html tag = new Html(64).raw('<').raw(element.value());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      boolean link = HtmlLinks.isLink(element.value(), name);
      tag.attributeWithEntities(
          name,
          link ? HtmlLinks.resolve(name, value, (href, index) -> twin.linkInHtml(href)) : value);
    }
    return tag.raw('>').toString();
  }
}
