package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tag.HtmlNames;
import io.github.shelfmark.markup.kramdown.tree.ContentModel;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.HtmlLinks;
import java.util.List;

/** Writes the HTML of the author; only its links change. */
final class HtmlWriters {
  private HtmlWriters() {}

  static void element(Element element, Element parent, Writer writer) {
    boolean ownLine = element.isBlock() && !parent.isRawHtml();
    if (ownLine) {
      writer.line();
    }
    StringBuilder out = writer.out().append('<').append(element.value());
    element.attributes().forEach((name, value) -> attribute(element, name, value, writer));
    boolean raw = element.detail().model == ContentModel.RAW;
    boolean closesItself =
        (element.isBlock() && element.detail().closed && raw)
            || (element.children().isEmpty() && HtmlNames.isEmpty(element.value()));
    if (closesItself) {
      out.append(" />");
    } else {
      boolean blocks = element.isBlock() && element.detail().model == ContentModel.BLOCK;
      out.append('>');
      if (blocks && !element.children().isEmpty()) {
        out.append('\n');
      }
      writer.children(element);
      out.append("</").append(element.value()).append('>');
    }
    if (ownLine) {
      out.append('\n');
    }
  }

  private static void attribute(Element element, String name, String value, Writer writer) {
    if (!HtmlLinks.isLink(element.value(), name)) {
      writer.attribute(name, value);
      return;
    }
    int origin = element.detail().linkOrigins.getOrDefault(name, element.origin());
    String resolved =
        HtmlLinks.resolve(name, value, (href, index) -> writer.resolve(href, origin + index));
    writer.out().append(' ').append(name).append("=\"");
    Escaping.attribute(resolved, writer.out());
    writer.out().append('"');
  }

  static void xml(Element xml, Element parent, Writer writer) {
    boolean ownLine = xml.isBlock() && !parent.isRawHtml();
    if (ownLine) {
      writer.line();
    }
    writer.out().append(xml.value());
    if (ownLine) {
      writer.out().append('\n');
    }
  }

  static void raw(Element raw, Element parent, Writer writer) {
    List<String> outputs = raw.detail().outputs;
    if (parent.is(Kind.HTML)
        && !raw.isBlock()
        && HtmlNames.contentOf(parent.value()) == ContentModel.RAW) {
      // A script's text holds no links.
      writer.out().append(raw.value());
    } else if (outputs.isEmpty() || outputs.contains("html")) {
      if (raw.isBlock()) {
        writer.line();
      }
      writer
          .out()
          .append(
              HtmlLinks.rewrite(raw.value(), (href, index) -> writer.resolve(href, raw.origin())));
      if (raw.isBlock()) {
        writer.out().append('\n');
      }
    }
  }
}
