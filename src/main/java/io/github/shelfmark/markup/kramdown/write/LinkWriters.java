package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.text.HtmlEntities;
import java.util.Map;

/** Writes links and images. */
final class LinkWriters {
  private LinkWriters() {}

  static void link(Element link, Writer writer) {
    writer.html().raw("<a");
    link.attributes()
        .forEach((name, value) -> attribute(name, value, "href", link.origin(), writer));
    writer.html().raw('>');
    writer.children(link);
    writer.html().raw("</a>");
  }

  static void image(Element image, Writer writer) {
    image(image.attributes(), image.origin(), writer);
  }

  static void image(Map<String, String> attributes, int origin, Writer writer) {
    writer.html().raw("<img");
    attributes.forEach((name, value) -> attribute(name, value, "src", origin, writer));
    writer.html().raw(" />");
  }

  private static void attribute(String name, String value, String link, int origin, Writer writer) {
    if (name.equals(link)) {
      String target = writer.resolve(HtmlEntities.decode(value), origin);
      writer.html().link(name, target);
    } else {
      writer.attribute(name, value);
    }
  }
}
