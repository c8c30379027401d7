package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a descriptor for maven-site-plugin, in the model that its version reads. */
public final class DescriptorWriter {
  private static final List<String> OF_PICTURES =
      List.of("position", "alt", "width", "height", "border");

  private final boolean older;
  private final StringBuilder text = new StringBuilder();

  private DescriptorWriter(boolean older) {
    this.older = older;
  }

  /**
   * Writes a descriptor that inherits nothing, because it has what it inherits already.
   *
   * @param older whether in the model DECORATION, for versions before 3.20
   */
  public static String write(SiteDescriptor descriptor, boolean older) {
    DescriptorWriter writer = new DescriptorWriter(older);
    writer.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    XmlElement root = descriptor.root().withAttribute("combine.self", "override");
    writer.element(older ? root.named("project") : root, "");
    return writer.text.append('\n').toString();
  }

  private void element(XmlElement element, String parent) {
    XmlElement written = older ? older(element, parent) : element;
    text.append('<').append(written.name());
    written
        .attributes()
        .forEach(
            (key, value) ->
                text.append(' ').append(key).append("=\"").append(Html.escape(value)).append('"'));
    if (written.content().isEmpty()) {
      text.append("/>");
      return;
    }
    text.append('>');
    for (XmlNode node : written.content()) {
      if (node instanceof XmlElement inner) {
        element(inner, written.name());
      } else if (node instanceof XmlText characters) {
        text.append(Html.escape(characters.text()));
      }
    }
    text.append("</").append(written.name()).append('>');
  }

  /** The element as the older model has it. */
  private static XmlElement older(XmlElement element, String parent) {
    return switch (element.name()) {
      case "bannerLeft", "bannerRight" -> parent.equals("project") ? olderBanner(element) : element;
      case "menu", "item", "logo" -> olderItem(element);
      default -> element;
    };
  }

  private static XmlElement olderBanner(XmlElement banner) {
    List<XmlElement> parts = new ArrayList<>();
    part(parts, "name", banner.attribute("name"), banner);
    banner
        .child("image")
        .ifPresent(
            image -> {
              part(parts, "src", image.attribute("src"), banner);
              part(parts, "alt", image.attribute("alt"), banner);
              part(parts, "width", image.attribute("width"), banner);
              part(parts, "height", image.attribute("height"), banner);
            });
    part(parts, "href", banner.attribute("href"), banner);
    return XmlElement.of(banner.name(), Map.of(), banner.origin()).withContent(parts);
  }

  private static void part(List<XmlElement> parts, String name, String text, XmlElement banner) {
    if (!text.isEmpty()) {
      parts.add(XmlElement.withText(name, text, banner.origin()));
    }
  }

  private static XmlElement olderItem(XmlElement item) {
    XmlElement image = item.child("image").orElse(null);
    if (image == null) {
      return item;
    }
    Map<String, String> attributes = new LinkedHashMap<>(item.attributes());
    attributes.put("img", image.attribute("src"));
    for (String key : OF_PICTURES) {
      if (!image.attribute(key).isEmpty()) {
        attributes.put(key, image.attribute(key));
      }
    }
    return new XmlElement(
        item.name(),
        attributes,
        item.content().stream().filter(node -> node != image).toList(),
        item.origin());
  }
}
