package io.github.shelfmark.mavensite.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a descriptor inherits from that of the project's parent, by the rules of doxia-sitetools
 * ({@code DefaultSiteModelInheritanceAssembler}): single elements where the child has none; links,
 * logos and breadcrumbs before the child's; of the menus those with {@code inherit}.
 */
public final class Inheritance {
  private static final List<String> SINGLE =
      List.of("bannerLeft", "bannerRight", "publishDate", "version", "edit", "skin", "mermaid");
  private static final Set<String> LISTS = Set.of("links", "breadcrumbs", "menu", "head", "footer");

  private final String name;
  private final RebasedLinks links;

  private Inheritance(String name, RebasedLinks links) {
    this.name = name;
    this.links = links;
  }

  /**
   * Merges two descriptors.
   *
   * @param child that of the project
   * @param name the name of its site, for breadcrumbs
   * @param childAddress where its site is
   * @param parent that of the parent, merged with those of its own parents
   * @param parentAddress where the parent's site is
   */
  public static SiteDescriptor merge(
      SiteDescriptor child,
      String name,
      SiteAddress childAddress,
      SiteDescriptor parent,
      SiteAddress parentAddress) {
    if (!child.mergesParent()) {
      return child;
    }
    RebasedLinks links = new RebasedLinks(parentAddress, childAddress);
    return new SiteDescriptor(
        new Inheritance(name, links).merged(child, parent), child.newer() || parent.newer());
  }

  private XmlElement merged(SiteDescriptor child, SiteDescriptor parent) {
    List<XmlNode> content = new ArrayList<>();
    for (String tag : SINGLE) {
      first(child.root().child(tag), parent.root().child(tag).map(this::rebased))
          .ifPresent(content::add);
    }
    List<XmlElement> logos =
        joined(
            items(parent.root(), "poweredBy", "logo"),
            items(child.root(), "poweredBy", "logo"),
            /* cut= */ false);
    if (!logos.isEmpty()) {
      content.add(list("poweredBy", logos));
    }
    body(child, parent).ifPresent(content::add);
    custom(child.root().child("custom"), parent.root().child("custom")).ifPresent(content::add);
    for (XmlElement other : child.root().children()) {
      String tag = other.name();
      if (!SINGLE.contains(tag) && !List.of("poweredBy", "body", "custom").contains(tag)) {
        content.add(other);
      }
    }
    return child
        .root()
        .withContent(content)
        .withAttribute("combine.self", parent.root().attribute("combine.self"));
  }

  private Optional<XmlElement> body(SiteDescriptor child, SiteDescriptor parent) {
    Optional<XmlElement> own = child.root().child("body");
    Optional<XmlElement> inherited = parent.root().child("body");
    if (own.isEmpty() && inherited.isEmpty()) {
      return Optional.empty();
    }
    List<XmlNode> content = new ArrayList<>();
    for (String tag : List.of("head", "footer")) {
      first(own.flatMap(it -> it.child(tag)), inherited.flatMap(it -> it.child(tag)))
          .ifPresent(content::add);
    }
    List<XmlElement> merged = joined(parent.links(), child.links(), /* cut= */ false);
    if (!merged.isEmpty()) {
      content.add(list("links", merged));
    }
    List<XmlElement> trail = breadcrumbs(child, parent);
    if (!trail.isEmpty()) {
      content.add(list("breadcrumbs", trail));
    }
    content.addAll(menus(child, parent));
    own.ifPresent(
        body ->
            body.children().stream()
                .filter(other -> !LISTS.contains(other.name()))
                .forEach(content::add));
    return Optional.of(own.or(() -> inherited).get().withContent(content));
  }

  private List<XmlElement> breadcrumbs(SiteDescriptor child, SiteDescriptor parent) {
    List<XmlElement> own = child.breadcrumbs();
    if (own.isEmpty() && !parent.breadcrumbs().isEmpty()) {
      own =
          List.of(
              XmlElement.of(
                  "item", Map.of("name", name, "href", "index.html"), child.root().origin()));
    }
    return joined(parent.breadcrumbs(), own, /* cut= */ true);
  }

  /** Those of the parent at the top or the bottom, as each says. */
  private List<XmlElement> menus(SiteDescriptor child, SiteDescriptor parent) {
    List<XmlElement> top = new ArrayList<>();
    List<XmlElement> bottom = new ArrayList<>();
    for (XmlElement menu : parent.menus()) {
      if (menu.attribute("inherit").equals("top")) {
        top.add(rebased(menu));
      } else if (menu.attribute("inherit").equals("bottom")) {
        bottom.add(rebased(menu));
      }
    }
    top.addAll(child.menus());
    top.addAll(bottom);
    return top;
  }

  /**
   * Items of the parent, then those of the child, each once.
   *
   * @param cut whether the first one that both have ends the parent's; breadcrumbs are a path
   */
  private List<XmlElement> joined(List<XmlElement> parents, List<XmlElement> own, boolean cut) {
    List<XmlElement> items = new ArrayList<>();
    for (XmlElement item : parents) {
      if (contains(own, item) || contains(items, item)) {
        if (cut) {
          break;
        }
      } else {
        items.add(rebased(item));
      }
    }
    for (XmlElement item : own) {
      if (!contains(items, item)) {
        items.add(item);
      }
    }
    return items;
  }

  private static boolean contains(List<XmlElement> items, XmlElement item) {
    return items.stream().anyMatch(item::says);
  }

  /** What the child says first; elements that it lacks are the parent's, at every depth. */
  private static Optional<XmlElement> custom(Optional<XmlElement> own, Optional<XmlElement> other) {
    if (own.isEmpty() || other.isEmpty()) {
      return own.or(() -> other);
    }
    XmlElement child = own.get();
    List<XmlNode> content = new ArrayList<>();
    for (XmlNode node : child.content()) {
      content.add(
          node instanceof XmlElement element
              ? custom(Optional.of(element), other.get().child(element.name())).orElse(element)
              : node);
    }
    for (XmlElement inherited : other.get().children()) {
      if (child.child(inherited.name()).isEmpty()) {
        content.add(inherited);
      }
    }
    return Optional.of(child.withContent(content));
  }

  private XmlElement rebased(XmlElement element) {
    UnaryOperator<XmlElement> inner = this::rebased;
    XmlElement changed = element.mapChildren(inner);
    for (String key : element.name().equals("image") ? List.of("src") : List.of("href")) {
      if (!element.attribute(key).isEmpty()) {
        changed = changed.withAttribute(key, links.rebased(element.attribute(key)));
      }
    }
    return changed;
  }

  private static Optional<XmlElement> first(Optional<XmlElement> own, Optional<XmlElement> other) {
    return own.or(() -> other);
  }

  private static List<XmlElement> items(XmlElement parent, String list, String item) {
    return parent.children(list).stream().flatMap(it -> it.children(item).stream()).toList();
  }

  private static XmlElement list(String name, List<XmlElement> items) {
    return XmlElement.of(name, Map.of(), items.get(0).origin()).withContent(items);
  }
}
