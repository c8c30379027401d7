package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlEntities;
import java.util.Map;

/** Writes links and images. */
final class LinkWriters {
  private LinkWriters() {}

  static void link(Element link, Writer writer) {
    writer.out().append("<a");
    link.attributes()
        .forEach((name, value) -> attribute(name, value, "href", link.origin(), writer));
    writer.out().append('>');
    writer.children(link);
    writer.out().append("</a>");
  }

  static void image(Element image, Writer writer) {
    image(image.attributes(), image.origin(), writer);
  }

  static void image(Map<String, String> attributes, int origin, Writer writer) {
    writer.out().append("<img");
    attributes.forEach((name, value) -> attribute(name, value, "src", origin, writer));
    writer.out().append(" />");
  }

  private static void attribute(String name, String value, String link, int origin, Writer writer) {
    if (name.equals(link)) {
      String target = writer.resolve(HtmlEntities.decode(value), origin);
      writer.out().append(' ').append(name).append("=\"");
      writer.out().append(Html.escape(Html.encode(target))).append('"');
    } else {
      writer.attribute(name, value);
    }
  }
}
