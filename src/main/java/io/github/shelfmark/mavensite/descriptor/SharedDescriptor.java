package io.github.shelfmark.mavensite.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The descriptor with which maven-site-plugin makes reports beside our pages: the author's, with a
 * skin if it names none, and with a way to our pages if nothing in it leads there.
 */
public final class SharedDescriptor {
  private SharedDescriptor() {}

  /** Whether a descriptor lacks something. */
  public static boolean isIncomplete(SiteDescriptor descriptor, boolean needsSkin) {
    return (needsSkin && !descriptor.hasSkin()) || !leadsBack(descriptor);
  }

  /**
   * Completes a descriptor.
   *
   * @param descriptor with everything that it inherits; an empty one gets the menus that Maven has
   *     by default as well
   * @param skin the version of maven-fluido-skin to use if no skin is named; empty for none
   */
  public static SiteDescriptor complete(SiteDescriptor descriptor, String skin) {
    XmlElement root = descriptor.root();
    List<XmlNode> content = new ArrayList<>(root.content());
    content.removeIf(node -> node instanceof XmlElement it && it.name().equals("body"));
    if (!descriptor.hasSkin() && !skin.isEmpty()) {
      content.removeIf(node -> node instanceof XmlElement it && it.name().equals("skin"));
      content.add(
          XmlElement.of("skin", Map.of(), Origin.NONE)
              .withContent(
                  List.of(
                      XmlElement.withText("groupId", "org.apache.maven.skins", Origin.NONE),
                      XmlElement.withText("artifactId", "maven-fluido-skin", Origin.NONE),
                      XmlElement.withText("version", skin, Origin.NONE))));
    }
    XmlElement body =
        root.child("body").orElseGet(() -> XmlElement.of("body", Map.of(), Origin.NONE));
    List<XmlNode> inBody = new ArrayList<>(body.content());
    if (!leadsBack(descriptor)) {
      if (root.child("bannerLeft").isEmpty()) {
        content.add(0, link("bannerLeft"));
      }
      inBody.add(
          0,
          XmlElement.of("menu", Map.of("name", "${project.name}"), Origin.NONE)
              .withContent(List.of(link("item"))));
    }
    if (descriptor.menus().isEmpty()) {
      for (String ref : List.of("parent", "modules", "reports")) {
        inBody.add(XmlElement.of("menu", Map.of("ref", ref), Origin.NONE));
      }
    }
    content.add(body.withContent(inBody));
    XmlElement completed = root.withContent(content);
    return descriptor.with(
        descriptor.name().isEmpty()
            ? completed.withAttribute("name", "${project.name}")
            : completed);
  }

  private static XmlElement link(String name) {
    return new XmlElement(name, Map.of(), List.of(), Origin.NONE)
        .withAttribute("name", "${project.name}")
        .withAttribute("href", "index.html");
  }

  /** Whether anything on every page leads to a page of the site. */
  private static boolean leadsBack(SiteDescriptor descriptor) {
    List<XmlElement> links = new ArrayList<>(descriptor.links());
    links.addAll(descriptor.breadcrumbs());
    links.addAll(descriptor.menus());
    links.addAll(descriptor.root().children("bannerLeft"));
    return links.stream().anyMatch(SharedDescriptor::isInSite);
  }

  private static boolean isInSite(XmlElement element) {
    String href = element.attribute("href");
    boolean inside =
        !href.isEmpty()
            && !href.startsWith("#")
            && !href.startsWith("..")
            && !href.startsWith("//")
            && href.indexOf(':') < 0
            && !href.contains("${");
    return inside || element.children("item").stream().anyMatch(SharedDescriptor::isInSite);
  }
}
