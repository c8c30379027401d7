package io.github.shelfmark.mavensite.descriptor;

import java.util.List;
import java.util.Map;

/**
 * A site descriptor, in the elements of the model SITE.
 *
 * @param root the element {@code <site>}
 * @param newer whether it is written in that model, at least in part; else in the model DECORATION,
 *     which is the only one that maven-site-plugin reads before 3.20
 */
public record SiteDescriptor(XmlElement root, boolean newer) {
  /** A descriptor that says nothing. */
  public static SiteDescriptor empty() {
    return new SiteDescriptor(XmlElement.of("site", Map.of(), Origin.NONE), false);
  }

  /** The name of the site; empty if it has none. */
  public String name() {
    return root.attribute("name");
  }

  /** Whether what the parent's descriptor says is used as well. */
  public boolean mergesParent() {
    return !root.attribute("combine.self").equals("override");
  }

  /** Whether it names a skin. */
  public boolean hasSkin() {
    return root.child("skin").filter(skin -> !skin.childText("artifactId").isEmpty()).isPresent();
  }

  /** The menus. */
  public List<XmlElement> menus() {
    return inBody("menu");
  }

  /** The links. */
  public List<XmlElement> links() {
    return items("links");
  }

  /** The breadcrumbs. */
  public List<XmlElement> breadcrumbs() {
    return items("breadcrumbs");
  }

  /** The same descriptor with other content. */
  SiteDescriptor with(XmlElement other) {
    return new SiteDescriptor(other, newer);
  }

  private List<XmlElement> items(String list) {
    return inBody(list).stream().flatMap(found -> found.children("item").stream()).toList();
  }

  private List<XmlElement> inBody(String name) {
    return root.child("body").map(body -> body.children(name)).orElse(List.of());
  }
}
