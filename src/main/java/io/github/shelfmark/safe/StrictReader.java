package io.github.shelfmark.safe;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads HTML that browsers can read in one way only: tags with quoted values, closed in the order
 * in which they were opened, in places where no browser closes anything of its own accord. So a
 * text without {@link #cuts} that {@link #isPlain} is what it seems to be, and stays as it is, byte
 * for byte. Of any other the cuts are what authors are told; what becomes of it {@link HtmlCutter}
 * says.
 */
final class StrictReader {
  /** Elements whose content is not read as HTML, or as another kind of it. */
  private static final Set<String> OTHER_CONTENT =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "xmp",
          "noembed",
          "noframes",
          "noscript",
          "iframe",
          "svg",
          "math",
          "template",
          "select");

  /** Stands for the name of an element in the cuts of tags that are not cut but put right. */
  static final String MISPLACED = "!misplaced";

  static final String UNCLOSED = "!unclosed";

  /** Deeper nesting is no text, and browsers stop there as well. */
  private static final int DEEPEST = 200;

  /** More are told by their number. */
  private static final int MOST_CUTS = 100;

  private final String html;
  private final List<Cut> cuts = new ArrayList<>();
  private final OpenElements open = new OpenElements();
  private final Set<String> leftOut = new HashSet<>();

  /** Ends that do not come any more, so that they are looked for once. */
  private final Set<String> unended = new HashSet<>();

  private boolean plain = true;

  private StrictReader(String html) {
    this.html = html;
  }

  /** Reads a text. */
  static StrictReader of(String html) {
    StrictReader reader = new StrictReader(html);
    reader.read();
    return reader;
  }

  /** What is not harmless, in the order of the text; not more than a hundred. */
  List<Cut> cuts() {
    return cuts;
  }

  /** Whether all browsers read the text in the same way, and nothing in it reaches around it. */
  boolean isPlain() {
    return plain && cuts.isEmpty();
  }

  private void read() {
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', markup(at));
    }
    plain = plain && open.isEmpty();
    open.all().forEach(this::unclosed);
  }

  /** Reads what begins at an angle bracket, and returns the index after it. */
  private int markup(int start) {
    char next = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
    if (Chars.isLetter(next)) {
      return startTag(start);
    }
    if (next == '/') {
      return endTag(start);
    }
    if (next == '!') {
      return comment(start);
    }
    if (next == '?') {
      return cut(start, Math.min(html.length(), start + 2));
    }
    // Browsers take an angle bracket before anything else as text.
    return start + 1;
  }

  private int startTag(int start) {
    int nameEnd = endOfName(start + 1);
    String name = html.substring(start + 1, nameEnd).toLowerCase(Locale.ROOT);
    Attributes attributes = new Attributes(html, nameEnd);
    int end = attributes.end();
    if (end < 0) {
      plain = false;
      int close = html.indexOf('>', nameEnd);
      end = close < 0 ? html.length() : close + 1;
    }
    String tag = html.substring(start, end);
    if (!HarmlessMarkup.isElement(name)) {
      add(Cut.tag(start, tag, name));
      leftOut.add(name);
      return OTHER_CONTENT.contains(name) ? endOfContent(name, end) : end;
    }
    for (Attributes.Attribute each : attributes.list()) {
      String value = HtmlEntities.decode(each.value());
      if (!HarmlessMarkup.isAttribute(name, each.name(), value)
          // Browsers also know references without a semicolon.
          || !HarmlessMarkup.isAttribute(name, each.name(), each.value())) {
        add(Cut.attribute(start, tag, name, each.name(), value));
      }
    }
    if (name.equals("input")) {
      requireCheckBox(start, tag, attributes);
    }
    open(name, start, tag);
    return end;
  }

  /**
   * A box of a task list cannot be used, and one at hidden lines of code only shows them; any other
   * field would collect what readers write.
   */
  private void requireCheckBox(int start, String tag, Attributes attributes) {
    boolean harmless = attributes.has("disabled") || attributes.has("data-fold");
    if (!attributes.has("type") || !harmless) {
      add(Cut.tag(start, tag, "input"));
    }
  }

  private void open(String name, int start, String tag) {
    boolean inLink = name.equals("a") && open.has("a");
    if (open.endBefore(name) || inLink || open.size() >= DEEPEST) {
      plain = false;
    }
    if (!open.isPlaceOf(name)) {
      add(Cut.tag(start, tag, MISPLACED));
    }
    // Outside HTML a slash at its end makes an element empty.
    boolean empty = HarmlessMath.isElement(name) && tag.endsWith("/>");
    if (!empty && !HarmlessMarkup.VOID.contains(name) && open.size() < DEEPEST) {
      open.begin(name, start);
    }
  }

  private int endTag(int start) {
    int nameEnd = endOfName(start + 2);
    String name = html.substring(start + 2, nameEnd).toLowerCase(Locale.ROOT);
    int end = nameEnd;
    while (end < html.length() && Chars.isHtmlSpace(html.charAt(end))) {
      end++;
    }
    boolean closed = end < html.length() && html.charAt(end) == '>' && !name.isEmpty();
    int after = closed ? end + 1 : Math.max(start + 2, nameEnd);
    if (closed && open.isInnermost(name)) {
      open.end(name);
      return after;
    }
    plain = false;
    if (open.has(name)) {
      open.end(name).forEach(this::unclosed);
    } else if (!HarmlessMarkup.VOID.contains(name) && !name.equals("p") && !isLeftOut(name)) {
      add(Cut.tag(start, html.substring(start, after), MISPLACED));
    }
    return after;
  }

  /** Whether the start tag was told, so that the end tag need not be. */
  private boolean isLeftOut(String name) {
    return !HarmlessMarkup.isElement(name) && leftOut.contains(name);
  }

  private void unclosed(OpenElements.Element element) {
    if (!element.mayStayOpen()) {
      int end = Math.min(html.length(), element.offset() + element.name().length() + 1);
      add(Cut.tag(element.offset(), html.substring(element.offset(), end), UNCLOSED));
    }
  }

  /** A comment that has one end only; browsers end others earlier than their authors did. */
  private int comment(int start) {
    boolean mayEnd = html.startsWith("<!--", start) && !unended.contains("-->");
    int end = mayEnd ? html.indexOf("-->", start + 4) : -1;
    if (mayEnd && end < 0) {
      unended.add("-->");
    }
    if (end < 0) {
      return cut(start, Math.min(html.length(), start + 9));
    }
    String text = html.substring(start + 4, end);
    boolean single = !text.startsWith(">") && !text.startsWith("->") && !text.contains("--!>");
    return single ? end + 3 : cut(start, start + 4);
  }

  private int cut(int start, int end) {
    plain = false;
    add(Cut.tag(start, html.substring(start, end), ""));
    return end;
  }

  private void add(Cut cut) {
    plain = false;
    if (cuts.size() < MOST_CUTS) {
      cuts.add(cut);
    }
  }

  private int endOfName(int start) {
    int end = start;
    while (end < html.length() && isNameCharacter(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameCharacter(char c) {
    return !Chars.isHtmlSpace(c) && c != '/' && c != '>' && c != '<';
  }

  /** The index of an element's end tag, or of the end of the text. */
  private int endOfContent(String name, int from) {
    String close = "</" + name;
    if (unended.contains(close)) {
      return from;
    }
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i, close, 0, close.length())) {
        int end = html.indexOf('>', i);
        return end < 0 ? html.length() : end + 1;
      }
    }
    unended.add(close);
    // What follows one of these is HTML for browsers too.
    boolean holdsHtml = name.equals("svg") || name.equals("math") || name.equals("select");
    return holdsHtml ? from : html.length();
  }
}
