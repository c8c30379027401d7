package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.tag.HtmlNames;
import io.github.shelfmark.markup.kramdown.tag.Tags;
import io.github.shelfmark.markup.kramdown.tree.AttributeList;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/** Recognises the starts of lines. All texts end with a line end. */
final class Lines {
  private Lines() {}

  /**
   * A line that holds attributes only.
   *
   * @param list the text between the braces
   * @param end index after the line
   */
  record Attributes(String list, int end) {}

  /** The index after a line, its line end included. */
  static int end(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** The index after at most three spaces. */
  static int skipIndent(String text, int at) {
    return skipAtMost(text, at, 3);
  }

  /** The index after at most a number of spaces. */
  static int skipAtMost(String text, int at, int blanks) {
    int i = at;
    while (i < at + blanks && i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Whether a line is indented as code is, by a tab or four spaces. */
  static boolean isIndented(String text, int at) {
    return text.startsWith("\t", at) || text.startsWith("    ", at);
  }

  /** The index after the indentation of code; the same index when there is none. */
  static int afterIndentation(String text, int at) {
    if (text.startsWith("\t", at)) {
      return at + 1;
    }
    return text.startsWith("    ", at) ? at + 4 : at;
  }

  /** Whether there is only white space in a line. */
  static boolean isBlank(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n') {
      if (!Chars.isRubySpace(text.charAt(i))) {
        return false;
      }
      i++;
    }
    return i < text.length();
  }

  /** The index after the blank lines that start at an index. */
  static int skipBlank(String text, int at) {
    int end = Chars.skipRubySpace(text, at);
    int line = text.lastIndexOf('\n', end - 1);
    return line < at ? at : line + 1;
  }

  /** A lone {@code ^}. */
  static boolean isEndOfBlock(String text, int at) {
    return text.startsWith("^", at) && isBlank(text, at + 1);
  }

  /** The attributes of a line that consists of nothing else, if it does. */
  static @Nullable Attributes attributesAt(String text, int at) {
    int open = skipIndent(text, at);
    if (!text.startsWith("{:", open)
        || text.startsWith(":", open + 2)
        || text.startsWith("/", open + 2)) {
      return null;
    }
    int close = closingBrace(text, open + 2);
    return close > open + 2 && isBlank(text, close + 1)
        ? new Attributes(text.substring(open + 2, close), end(text, close))
        : null;
  }

  /** The index of the brace that closes a list of attributes; -1 if none does. */
  static int closingBrace(String text, int from) {
    return AttributeList.end(text, from);
  }

  /** Whether a line without a marker ends a quote, an item or a paragraph. */
  static boolean endsLazyText(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    int first = skipIndent(text, at);
    if (first < text.length() && Character.isLetterOrDigit(text.charAt(first))) {
      return false;
    }
    return isBlank(text, at)
        || attributesAt(text, at) != null
        || isEndOfBlock(text, at)
        || beginsHtml(text, first);
  }

  /** Whether the tag at an index is one of a block. */
  static boolean beginsHtml(String text, int at) {
    if (!text.startsWith("<", at)) {
      return false;
    }
    boolean endTag = text.startsWith("/", at + 1);
    int name = at + (endTag ? 2 : 1);
    int end = Tags.endOfName(text, name);
    if (end < 0) {
      return false;
    }
    int word = name;
    while (word < text.length() && Chars.isRubyUnicodeWord(text.codePointAt(word))) {
      word += Character.charCount(text.codePointAt(word));
    }
    String written = text.substring(name, word);
    if (HtmlNames.isSpan(written) || written.equals("script")) {
      return false;
    }
    return !endTag || text.startsWith(">", Chars.skipRubySpace(text, end));
  }

  /** Whether a line ends the paragraph before it. */
  static boolean endsParagraph(String text, int at, KramdownOptions options) {
    if (endsLazyText(text, at)) {
      return true;
    }
    int first = skipIndent(text, at);
    char c = text.charAt(first);
    if (c == ':') {
      return isMarkerEnd(text, first + 1);
    }
    if (!options.gfm() || !options.paragraphEnd()) {
      return false;
    }
    return switch (c) {
      case '>' -> true;
      case '#' -> first == at && isHeaderMark(text, at);
      case '~', '`' -> fenceLength(text, first) >= 3;
      default -> listMarkerEnd(text, at, 3) >= 0;
    };
  }

  private static boolean isHeaderMark(String text, int at) {
    int marks = Math.min(6, Chars.run(text, at, '#'));
    return Chars.skipSpacesAndTabs(text, at + marks) > at + marks;
  }

  /** The length of the fence, of either kind, at an index. */
  static int fenceLength(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == '~' || text.charAt(i) == '`')) {
      i++;
    }
    return i - at;
  }

  /** Whether a list's or a definition's marker may end at an index. */
  static boolean isMarkerEnd(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '|');
  }

  /**
   * The index after the marker of a list item at the start of a line; -1 if there is none.
   *
   * @param indent how many spaces may be before it
   */
  static int listMarkerEnd(String text, int at, int indent) {
    int end = bulletEnd(text, at, indent);
    return end >= 0 ? end : numberEnd(text, at, indent);
  }

  /** As {@link #listMarkerEnd}, for unordered lists. */
  static int bulletEnd(String text, int at, int indent) {
    int i = skipAtMost(text, at, indent);
    if (i < text.length() && "+*-".indexOf(text.charAt(i)) >= 0 && isMarkerEnd(text, i + 1)) {
      return i + 1;
    }
    return -1;
  }

  /** As {@link #listMarkerEnd}, for ordered lists. */
  static int numberEnd(String text, int at, int indent) {
    int first = skipAtMost(text, at, indent);
    int i = first;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > first && text.startsWith(".", i) && isMarkerEnd(text, i + 1) ? i + 1 : -1;
  }
}
