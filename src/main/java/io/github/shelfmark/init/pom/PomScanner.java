package io.github.shelfmark.init.pom;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the tags of a well-formed document. Parsers do not say where exactly tags are, and what
 * they write again is never what was read.
 */
final class PomScanner {
  private static final String WHITE = " \t\r\n";

  private final String text;
  private final Deque<PomElement> open = new ArrayDeque<>();
  private PomElement root = new PomElement("", 0, 0);
  private int at;

  private PomScanner(String text) {
    this.text = text;
  }

  /**
   * Finds the elements.
   *
   * @return the root element
   * @throws UnchangedPomException if there is a declaration, or a tag that is not closed
   */
  static PomElement scan(String text) throws UnchangedPomException {
    return new PomScanner(text).scan();
  }

  private PomElement scan() throws UnchangedPomException {
    while ((at = text.indexOf('<', at)) >= 0) {
      if (text.startsWith("<!--", at)) {
        skip("<!--", "-->");
      } else if (text.startsWith("<![CDATA[", at)) {
        skip("<![CDATA[", "]]>");
      } else if (text.startsWith("<?", at)) {
        skip("<?", "?>");
      } else if (text.startsWith("<!", at)) {
        throw new UnchangedPomException(text, at, "it has a declaration, which POMs do not need");
      } else if (text.startsWith("</", at)) {
        end();
      } else {
        start();
      }
    }
    if (!open.isEmpty() || root.end() == 0) {
      throw new UnchangedPomException(text, text.length(), "the last element has no end");
    }
    return root;
  }

  private void skip(String from, String to) throws UnchangedPomException {
    int end = text.indexOf(to, at + from.length());
    if (end < 0) {
      throw new UnchangedPomException(text, at, "\"" + from + "\" has no end");
    }
    at = end + to.length();
  }

  private void end() throws UnchangedPomException {
    int tagEnd = text.indexOf('>', at) + 1;
    if (tagEnd == 0 || open.isEmpty()) {
      throw new UnchangedPomException(text, at, "an end tag closes nothing");
    }
    open.pop().close(at, tagEnd);
    at = tagEnd;
  }

  private void start() throws UnchangedPomException {
    int tagEnd = tagEnd();
    boolean oneTag = text.charAt(tagEnd - 2) == '/';
    int nameEnd = at + 1;
    while (nameEnd < tagEnd - 1
        && WHITE.indexOf(text.charAt(nameEnd)) < 0
        && text.charAt(nameEnd) != '/') {
      nameEnd++;
    }
    PomElement element = new PomElement(text.substring(at + 1, nameEnd), at, tagEnd);
    if (!open.isEmpty()) {
      open.peek().add(element);
    } else if (root.end() == 0) {
      root = element;
    } else {
      throw new UnchangedPomException(text, at, "there is a second root element");
    }
    if (!oneTag) {
      open.push(element);
    }
    at = tagEnd;
  }

  /** Behind the tag that starts here; a {@code >} in the value of an attribute does not end it. */
  private int tagEnd() throws UnchangedPomException {
    char quote = 0;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw new UnchangedPomException(text, at, "a tag has no end");
  }
}
