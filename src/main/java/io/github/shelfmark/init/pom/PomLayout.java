package io.github.shelfmark.init.pom;

import java.util.List;

/**
 * How a POM is laid out: its lines and indentation, to write something that looks as if it had
 * always been there.
 *
 * @param text the POM
 * @param root its root element
 */
record PomLayout(String text, PomElement root) {
  private static final String USUAL_UNIT = "  ";

  /** The end of lines around a place. */
  String newline(int at) {
    int feed = text.lastIndexOf('\n', at - 1);
    feed = feed < 0 ? text.indexOf('\n', at) : feed;
    if (feed < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** What each level is indented by. */
  String unit() {
    for (PomElement child : root.children()) {
      String indent = indent(child.start());
      String outer = indent(root.start());
      if (startsLine(child) && indent.length() > outer.length() && indent.startsWith(outer)) {
        return indent.substring(outer.length());
      }
    }
    return USUAL_UNIT;
  }

  /** How elements in another are indented. */
  String childIndent(PomElement parent) {
    List<PomElement> children = parent.children();
    for (int i = children.size() - 1; i >= 0; i--) {
      if (startsLine(children.get(i))) {
        return indent(children.get(i).start());
      }
    }
    return indent(parent.start()) + unit();
  }

  /** The blanks at the start of the line of a place. */
  String indent(int at) {
    int start = lineStart(at);
    int end = start;
    while (end < at && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether there are empty lines between the elements in another. */
  boolean isSpaced(PomElement parent) {
    List<PomElement> children = parent.children();
    for (int i = children.size() - 1; i > 0; i--) {
      String between = text.substring(children.get(i - 1).end(), children.get(i).start());
      if (between.isBlank()) {
        String lines = between.replace("\r\n", "\n").replace('\r', '\n');
        return lines.indexOf('\n') != lines.lastIndexOf('\n');
      }
    }
    return false;
  }

  /** Behind the last thing in an element that is not white space. */
  int contentEnd(PomElement parent) {
    int end = parent.contentEnd();
    while (end > parent.contentStart() && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Behind an element and the comments on its line. */
  int lineContentEnd(PomElement element) {
    int end = element.end();
    int at = end;
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at) + 3;
        end = at;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether there is a line's end between two places. */
  boolean hasNewline(int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0;
  }

  private boolean startsLine(PomElement element) {
    return lineStart(element.start()) > 0
        && text.substring(lineStart(element.start()), element.start()).isBlank();
  }

  private int lineStart(int at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isWhite(char c) {
    return isBlank(c) || c == '\n' || c == '\r';
  }
}
