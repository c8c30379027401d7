package io.github.shelfmark.search.body;

/**
 * Finds the end of an element that is not searched. Without a tree the end is that of the element's
 * own end tag, or where browsers end it because its end tag may be missing (HTML, 13.1.2.4).
 */
final class LeftOut {
  private final String name;
  private final String parent;
  private int depth;

  /** An element whose start tag has been read. */
  LeftOut(ElementName element) {
    this.name = element.name();
    this.parent =
        switch (name) {
          case "li" -> "list";
          case "dt", "dd" -> "dl";
          case "td", "th", "tr" -> "table";
          case "p" -> "block";
          default -> "";
        };
  }

  /** Whether a start tag inside it ends it; the tag is the first thing that is searched again. */
  boolean endsAtStart(ElementName tag) {
    if (depth == 0 && isSibling(tag)) {
      return true;
    }
    if (parent.isEmpty() ? tag.is(name) : isParent(tag)) {
      depth++;
    }
    return false;
  }

  /** Whether an end tag is the end of it. */
  boolean endsAtEnd(ElementName tag) {
    if (depth == 0) {
      return tag.is(name) || isParent(tag) || (parent.equals("block") && isBlock(tag));
    }
    if (parent.isEmpty() ? tag.is(name) : isParent(tag)) {
      depth--;
    }
    return false;
  }

  private boolean isSibling(ElementName tag) {
    return switch (name) {
      // A formula is found by what its author wrote.
      case "math", "semantics" -> tag.is("annotation");
      case "li", "tr" -> tag.is(name);
      case "dt", "dd" -> tag.is("dt") || tag.is("dd");
      case "td", "th" -> tag.is("td") || tag.is("th") || tag.is("tr");
      case "p" -> isBlock(tag);
      default -> false;
    };
  }

  private boolean isParent(ElementName tag) {
    return switch (parent) {
      case "list" -> tag.is("ul") || tag.is("ol") || tag.is("menu");
      case "dl", "table" -> tag.is(parent);
      default -> false;
    };
  }

  private static boolean isBlock(ElementName tag) {
    return switch (tag.element()) {
      case BLOCK, HEADING, CODE -> !tag.is("label") && !tag.is("button");
      default -> false;
    };
  }
}
