package io.github.shelfmark.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can act in a page, as a browser reads it, besides what the theme puts there. */
final class Harm {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "form",
          "button",
          "textarea",
          "select",
          "base",
          "link",
          "meta",
          "svg",
          "annotation-xml",
          "mglyph",
          "malignmark",
          "maction",
          "template",
          "video",
          "audio",
          "dialog",
          "marquee",
          "noscript",
          "xmp",
          "noembed",
          "plaintext",
          "title",
          "map",
          "area",
          "header",
          "footer",
          "nav",
          "main",
          "isindex");

  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "cite",
          "action",
          "formaction",
          "data",
          "ping",
          "background",
          "poster",
          "longdesc",
          "dynsrc",
          "lowsrc",
          "xlink:href",
          "srcset");

  private static final Set<String> NEVER =
      Set.of(
          "srcdoc",
          "formaction",
          "popover",
          "popovertarget",
          "data-pagefind-body",
          "data-chrome",
          "usemap",
          "download",
          "ping",
          "is",
          "nonce",
          "contenteditable",
          "autofocus",
          "accesskey",
          "xmlns",
          "slot",
          "part",
          "style");

  private Harm() {}

  /** What the content of a page has that it must not have. */
  static List<String> in(Document page) {
    List<String> harm = new ArrayList<>();
    for (Element element : page.select("article.content *")) {
      if (ELEMENTS.contains(element.normalName())
          || element.normalName().contains("-")
          || element.normalName().contains(":")) {
        harm.add("<" + element.normalName() + ">");
      }
      if (element.normalName().equals("input") && !element.hasAttr("disabled")) {
        harm.add("a field that can be used");
      }
      if (Set.of("main", "sidebar").contains(element.id())
          && !element.normalName().startsWith("h")) {
        harm.add("the id of the theme");
      }
      for (String name : element.classNames()) {
        if (ThemeNames.isClass(name)) {
          harm.add("the class " + name);
        }
      }
      for (Attribute attribute : element.attributes()) {
        look(element, attribute, harm);
      }
    }
    return harm;
  }

  private static void look(Element element, Attribute attribute, List<String> harm) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || (NEVER.contains(name) && !isAlignment(attribute))) {
      harm.add(name + " of " + element.normalName());
    }
    if (name.equals("name") && !element.normalName().equals("a")) {
      harm.add("name of " + element.normalName());
    }
    if (name.equals("name") && attribute.getValue().equals("main")) {
      harm.add("the id of the theme");
    }
    if (name.equals("target") && attribute.getValue().equals("_top")) {
      harm.add("a target");
    }
    if (ADDRESSES.contains(name) && isActive(attribute.getValue())) {
      harm.add(name + "=" + attribute.getValue());
    }
  }

  private static boolean isAlignment(Attribute attribute) {
    return attribute.getKey().equals("style")
        && attribute.getValue().matches("text-align: ?(left|center|right);?");
  }

  /**
   * By the URL standard: white space and control characters at the ends and line ends are dropped.
   */
  private static boolean isActive(String value) {
    String address = value.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
    int colon = address.indexOf(':');
    if (colon < 0 || address.substring(0, colon).matches(".*[/?#].*")) {
      return false;
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme.matches("[a-z][a-z0-9+.-]*")
        && !Set.of("http", "https", "mailto").contains(scheme);
  }

  /** The page around the content, which no text may change. */
  static String frame(Document page) {
    Document copy = page.clone();
    copy.select("article.content").forEach(Element::empty);
    copy.select(".toc, .meta, .toc-wide, .toc-narrow, link[rel=canonical]").remove();
    copy.select("[href*=/blocks/], [src*=/blocks/]").remove();
    copy.select("header.title").remove();
    copy.select(".sidebar, .pager, .breadcrumbs, title, meta").remove();
    return copy.outerHtml().replaceAll("\\s+", " ");
  }
}
