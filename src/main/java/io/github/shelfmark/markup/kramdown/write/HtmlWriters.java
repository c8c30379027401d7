package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.html.ElementAttributes;
import io.github.shelfmark.markup.kramdown.tag.HtmlNames;
import io.github.shelfmark.markup.kramdown.tree.ContentModel;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Html;
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
    start(element, writer);
    Html out = writer.html().raw('<').raw(element.value());
    element.attributes().forEach((name, value) -> attribute(element, name, value, writer));
    boolean raw = element.detail().model == ContentModel.RAW;
    boolean closesItself =
        (element.isBlock() && element.detail().closed && raw)
            || (element.children().isEmpty() && HtmlNames.isEmpty(element.value()));
    if (closesItself) {
      out.raw(" />");
    } else {
      boolean blocks = element.isBlock() && element.detail().model == ContentModel.BLOCK;
      out.raw('>');
      if (blocks) {
        blocks(element, writer);
      } else {
        writer.children(element);
      }
      out.raw("</").raw(element.value()).raw('>');
    }
    writer.parts().elements().end(element.value());
    if (ownLine) {
      out.raw('\n');
    }
  }

  /** Blocks are on lines of their own; if there are none, the end tag follows at once. */
  private static void blocks(Element element, Writer writer) {
    Html out = writer.html().raw('\n');
    int start = out.length();
    writer.children(element);
    if (out.length() > start) {
      writer.line();
    } else {
      out.cut(start - 1);
    }
  }

  private static void start(Element element, Writer writer) {
    if (!writer.isInContents()) {
      ElementAttributes attributes = ElementAttributes.of(element.attributes());
      writer.parts().elements().start(element.value(), attributes, element.origin());
    }
  }

  private static void attribute(Element element, String name, String value, Writer writer) {
    if (!HtmlLinks.isLink(element.value(), name)) {
      writer.attribute(name, value);
      return;
    }
    int origin = element.detail().linkOrigins.getOrDefault(name, element.origin());
    String resolved =
        HtmlLinks.resolve(name, value, (href, index) -> writer.resolveHtml(href, origin + index));
    writer.html().attributeWithEntities(name, resolved);
  }

  static void xml(Element xml, Element parent, Writer writer) {
    boolean ownLine = xml.isBlock() && !parent.isRawHtml();
    if (ownLine) {
      writer.line();
    }
    writer.html().raw(xml.value());
    if (ownLine) {
      writer.html().raw('\n');
    }
  }

  /** A comment of kramdown's own. */
  static void comment(Element comment, Writer writer) {
    Html out = comment.isBlock() ? writer.line() : writer.html();
    out.raw("<!-- ").raw(comment.value()).raw(" -->");
    if (comment.isBlock()) {
      out.raw('\n');
    }
  }

  static void raw(Element raw, Element parent, Writer writer) {
    List<String> outputs = raw.detail().outputs;
    if (parent.is(Kind.HTML)
        && !raw.isBlock()
        && HtmlNames.contentOf(parent.value()) == ContentModel.RAW) {
      // A script's text holds no links.
      writer.html().raw(raw.value());
    } else if (outputs.isEmpty() || outputs.contains("html")) {
      if (raw.isBlock()) {
        writer.line();
      }
      writer
          .html()
          .raw(
              writer
                  .parts()
                  .html(
                      raw.value(),
                      index -> raw.origin(),
                      (href, index) -> writer.resolveHtml(href, raw.origin())));
      if (raw.isBlock()) {
        writer.html().raw('\n');
      }
    }
  }
}
