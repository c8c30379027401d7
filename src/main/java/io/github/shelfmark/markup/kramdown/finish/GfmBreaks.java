package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** GFM's line breaks: a backslash at a line's end, or each line end where the author wants that. */
final class GfmBreaks {
  private GfmBreaks() {}

  /** Puts line breaks into the texts of an element; HTML is left alone. */
  static void mark(Element element, boolean hardWrap) {
    String end = hardWrap ? "\n" : "\\\n";
    boolean any = false;
    for (Element child : element.children()) {
      any |= child.is(Kind.TEXT) && child.value().contains(end);
      if (!child.is(Kind.HTML) && !child.children().isEmpty()) {
        mark(child, hardWrap);
      }
    }
    if (any) {
      element.setChildren(split(element, end));
    }
  }

  private static List<Element> split(Element element, String end) {
    List<Element> children = new ArrayList<>();
    for (Element child : element.children()) {
      if (child.is(Kind.TEXT) && child.value().contains(end)) {
        split(child, end, element.isBlock() && child == element.last(), children);
      } else {
        children.add(child);
      }
    }
    return children;
  }

  private static void split(Element text, String end, boolean lastOfBlock, List<Element> into) {
    String value = text.value();
    int from = 0;
    for (int at = value.indexOf(end); at >= 0; at = value.indexOf(end, from)) {
      into.add(line(text, from, value.substring(from, at)));
      from = at + end.length();
      if (!(lastOfBlock && from == value.length())) {
        into.add(new Element(Kind.BR, text.origin()));
      }
    }
    into.add(line(text, from, value.substring(from)));
  }

  private static Element line(Element text, int from, String line) {
    return new Element(Kind.TEXT, from == 0 ? line : "\n" + line, text.origin());
  }
}
