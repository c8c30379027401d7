package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.html.ElementAttributes;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.text.HtmlEntities;
import java.util.Map;

/** Writes links and images. */
final class LinkWriters {
  private LinkWriters() {}

  static void link(Element link, Writer writer) {
    String href = link.attributes().get("href");
    if (href != null) {
      boolean named =
          ElementAttributes.of(link.attributes()).isLabelled() || PartText.isNamed(link);
      writer.parts().link(href, named, link.start());
    }
    writer.html().raw("<a");
    link.attributes()
        .forEach((name, value) -> attribute(name, value, "href", link.origin(), writer));
    writer.html().raw('>');
    writer.children(link);
    writer.html().raw("</a>");
  }

  static void image(Element image, Writer writer) {
    image(image.attributes(), image, writer);
  }

  static void image(Map<String, String> attributes, Element image, Writer writer) {
    if (!writer.isInContents()) {
      writer.parts().image(ElementAttributes.of(attributes), false, image.start());
    }
    writer.html().raw("<img");
    attributes.forEach((name, value) -> attribute(name, value, "src", image.origin(), writer));
    writer.html().raw(" />");
  }

  private static void attribute(String name, String value, String link, int origin, Writer writer) {
    if (name.equals(link)) {
      String written = HtmlEntities.decode(value);
      String target = writer.resolve(written, origin);
      if (writer.areLinksAsWritten() && target.equals(written)) {
        writer.attribute(name, value);
      } else {
        writer.html().link(name, target);
      }
    } else {
      writer.attribute(name, value);
    }
  }
}
