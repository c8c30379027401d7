package io.github.shelfmark.markup.comparison;

import io.github.shelfmark.site.Url;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What readers get of some HTML, without what writers are free to decide: ids, classes, white space
 * between blocks, elements that only group others. Two texts with equal shapes look the same.
 */
final class HtmlShape {
  /** Elements without which a page looks the same, as far as Markdown is concerned. */
  private static final Set<String> GROUPS =
      Set.of("body", "div", "span", "thead", "tbody", "section", "colgroup");

  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "body",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of("href", "src", "alt", "title", "start", "checked");

  private final StringBuilder shape = new StringBuilder();

  /** White space that is only written if text follows. */
  private boolean space;

  private HtmlShape() {}

  /** The shape of the content of a body. */
  static String of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /** The shape of the content of an element. */
  static String of(Element element) {
    for (Element box : element.select("input")) {
      boxFirst(box);
    }
    HtmlShape shape = new HtmlShape();
    shape.children(element, false);
    return shape.shape.toString().strip();
  }

  /**
   * Writers put the box of a task before its first paragraph or into it, and any space after it.
   */
  private static void boxFirst(Element box) {
    if (box.nextSibling() instanceof TextNode text) {
      text.text(text.getWholeText().replaceFirst("^[\\s\u00a0]+", ""));
    }
    Element parent = box.parent();
    if (parent != null && parent.normalName().equals("p") && parent.parent() != null) {
      parent.before(box);
    }
  }

  private void children(Element element, boolean verbatim) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), verbatim);
      } else if (node instanceof Element child) {
        element(child, verbatim);
      }
    }
  }

  private void text(String text, boolean verbatim) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!verbatim && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
        space = true;
      } else {
        if (space && !endsInBlock()) {
          shape.append(' ');
        }
        space = false;
        shape.append(c == '\n' ? "\u23ce" : String.valueOf(c));
      }
    }
  }

  private void element(Element element, boolean verbatim) {
    String name = element.normalName();
    boolean anchor = name.equals("a") && !element.hasAttr("href") && element.childNodeSize() == 0;
    if (anchor || element.hasAttr("data-chrome")) {
      return;
    }
    if (GROUPS.contains(name)) {
      children(element, verbatim);
      return;
    }
    boolean block = BLOCKS.contains(name);
    if (space && !block && !endsInBlock()) {
      shape.append(' ');
    }
    space = false;
    shape.append(block ? "\n<" : "<").append(name);
    attributes(element);
    shape.append('>');
    children(element, verbatim || name.equals("pre"));
    if (block) {
      space = false;
    }
    if (!element.tag().isEmpty()) {
      shape.append("</").append(name).append('>');
    }
  }

  private void attributes(Element element) {
    for (String name : ATTRIBUTES.stream().sorted().toList()) {
      if (element.hasAttr(name) && !(name.equals("start") && element.attr(name).equals("1"))) {
        shape.append(' ').append(name).append("=\"").append(value(element, name)).append('"');
      }
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    if (style.startsWith("text-align:")) {
      shape.append(" align=\"").append(style.substring(11).replace(";", "")).append('"');
    } else if (element.hasAttr("align")) {
      shape.append(" align=\"").append(element.attr("align")).append('"');
    }
    if (element.normalName().equals("code")) {
      element.classNames().stream()
          .filter(name -> name.startsWith("language-"))
          .forEach(name -> shape.append(' ').append(name));
    }
  }

  /** Addresses are compared as servers understand them. */
  private static String value(Element element, String name) {
    String value = element.attr(name);
    return switch (name) {
      case "href", "src" -> Url.decode(value);
      case "checked" -> "";
      default -> value.replace('\n', ' ');
    };
  }

  /** Whether white space at the end is not shown. */
  private boolean endsInBlock() {
    int end = shape.length();
    if (end == 0) {
      return true;
    }
    if (shape.charAt(end - 1) != '>') {
      return false;
    }
    int start = shape.lastIndexOf("<");
    String tag = shape.substring(start + 1, end - 1).replaceFirst("^/", "");
    return BLOCKS.contains(tag.replaceFirst(" .*", ""));
  }
}
