package io.github.shelfmark.mavensite.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An element of a descriptor.
 *
 * @param name its name without a prefix
 * @param attributes its attributes in the order of the file, without those of namespaces
 * @param content elements and texts in the order of the file
 * @param origin where it is written
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlNode> content, Origin origin)
    implements XmlNode {

  /** An element; later changes to the arguments do not change it. */
  public XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    content = List.copyOf(content);
  }

  /** An element without content. */
  static XmlElement of(String name, Map<String, String> attributes, Origin origin) {
    return new XmlElement(name, attributes, List.of(), origin);
  }

  /** An element that contains a text. */
  static XmlElement withText(String name, String text, Origin origin) {
    return new XmlElement(name, Map.of(), List.of(new XmlText(text)), origin);
  }

  /** The elements in it. */
  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (XmlNode node : content) {
      if (node instanceof XmlElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements in it that have a name. */
  public List<XmlElement> children(String tag) {
    return children().stream().filter(child -> child.name.equals(tag)).toList();
  }

  /** The first element in it that has a name. */
  public Optional<XmlElement> child(String tag) {
    return children().stream().filter(child -> child.name.equals(tag)).findFirst();
  }

  /** An attribute without white space around it; empty if it is missing. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "").strip();
  }

  /** Whether an attribute is {@code true}. */
  public boolean is(String key) {
    return attribute(key).equalsIgnoreCase("true");
  }

  /** Its characters, without those of elements in it and white space around it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (XmlNode node : content) {
      if (node instanceof XmlText characters) {
        text.append(characters.text());
      }
    }
    return text.toString().strip();
  }

  /** The text of the first element in it that has a name; empty if there is none. */
  public String childText(String tag) {
    return child(tag).map(XmlElement::text).orElse("");
  }

  /** The same element with an attribute; without it, if the value is empty. */
  XmlElement withAttribute(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    if (value.isEmpty()) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return new XmlElement(name, changed, content, origin);
  }

  /** The same element with another name. */
  XmlElement named(String other) {
    return new XmlElement(other, attributes, content, origin);
  }

  /** The same element with other content. */
  XmlElement withContent(List<? extends XmlNode> other) {
    return new XmlElement(name, attributes, List.copyOf(other), origin);
  }

  /** The same element with each element in it replaced. */
  XmlElement mapChildren(UnaryOperator<XmlElement> change) {
    List<XmlNode> changed = new ArrayList<>();
    for (XmlNode node : content) {
      changed.add(node instanceof XmlElement element ? change.apply(element) : node);
    }
    return new XmlElement(name, attributes, changed, origin);
  }

  /** Whether two elements say the same, wherever they are written. */
  boolean says(XmlElement other) {
    return name.equals(other.name)
        && attributes.equals(other.attributes)
        && text().equals(other.text())
        && sameChildren(other);
  }

  private boolean sameChildren(XmlElement other) {
    List<XmlElement> own = children();
    List<XmlElement> others = other.children();
    if (own.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!own.get(i).says(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
