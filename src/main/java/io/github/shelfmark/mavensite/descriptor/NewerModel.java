package io.github.shelfmark.mavensite.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a descriptor of the model DECORATION into the elements of the model SITE: the root, the
 * banners, whose parts were elements, and pictures, which were attributes of items.
 */
final class NewerModel {
  private static final List<String> OF_PICTURES = List.of("position", "alt", "width", "height");

  private NewerModel() {}

  static XmlElement of(XmlElement root) {
    XmlElement site = new XmlElement("site", root.attributes(), root.content(), root.origin());
    return site.mapChildren(
        child ->
            switch (child.name()) {
              case "bannerLeft", "bannerRight" -> banner(child);
              case "body", "poweredBy" -> child.mapChildren(NewerModel::item);
              default -> child;
            });
  }

  private static XmlElement banner(XmlElement banner) {
    Map<String, String> attributes = new LinkedHashMap<>(banner.attributes());
    for (String part : List.of("name", "href", "target")) {
      String text = banner.childText(part);
      if (!text.isEmpty()) {
        attributes.putIfAbsent(part, text);
      }
    }
    List<XmlElement> content = new ArrayList<>(banner.children("image"));
    String src = banner.childText("src");
    if (!src.isEmpty() && content.isEmpty()) {
      Map<String, String> picture = new LinkedHashMap<>();
      picture.put("src", src);
      for (String part : List.of("alt", "width", "height")) {
        String text = banner.childText(part);
        if (!text.isEmpty()) {
          picture.put(part, text);
        }
      }
      XmlElement written = banner.child("src").orElse(banner);
      content.add(XmlElement.of("image", picture, written.origin()));
    }
    return new XmlElement(banner.name(), attributes, List.copyOf(content), banner.origin());
  }

  /** Menus, items and logos, whatever they are in. */
  private static XmlElement item(XmlElement element) {
    if (element.name().equals("head") || element.name().equals("footer")) {
      return element;
    }
    XmlElement inner = element.mapChildren(NewerModel::item);
    String src = element.attribute("img");
    if (src.isEmpty() || element.child("image").isPresent()) {
      return inner;
    }
    Map<String, String> kept = new LinkedHashMap<>(inner.attributes());
    Map<String, String> picture = new LinkedHashMap<>();
    picture.put("src", src);
    kept.remove("img");
    for (String part : OF_PICTURES) {
      String value = kept.remove(part);
      if (value != null) {
        picture.put(part, value);
      }
    }
    List<XmlNode> content = new ArrayList<>();
    content.add(XmlElement.of("image", picture, element.origin()));
    content.addAll(inner.content());
    return new XmlElement(inner.name(), kept, content, inner.origin());
  }
}
