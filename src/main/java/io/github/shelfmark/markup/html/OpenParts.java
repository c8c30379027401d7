package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.BodyPart.ImagePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of raw HTML that are open, as far as they become parts of a body. In Markdown one
 * may start in a block and end in another, with Markdown in between. Tags that do not match are
 * passed over: browsers mend them.
 */
public final class OpenParts {
  /** Deeper tables are no parts; no author has written them. */
  private static final int DEEPEST = 100;

  /** Elements in a link whose purpose their attributes or contents say in other ways. */
  private static final List<String> OTHER_CONTENT =
      List.of("object", "video", "audio", "iframe", "canvas", "button", "input", "picture", "math");

  /** Words that classes of boxes start with. */
  private static final Set<String> BOXES =
      Set.of(
          "note",
          "info",
          "tip",
          "hint",
          "important",
          "warning",
          "caution",
          "danger",
          "alert",
          "callout",
          "admonition",
          "panel",
          "card",
          "sidebar");

  private final BodyParts parts;
  private final Deque<Table> tables = new ArrayDeque<>(0);
  private @Nullable Heading heading;
  private @Nullable Link link;
  private int hidden;
  private int boxes;

  OpenParts(BodyParts parts) {
    this.parts = parts;
  }

  /** A table and the header cell that is open in it. */
  private static final class Table {
    private final int index;
    private boolean layout;
    private final List<String> headers = new ArrayList<>();
    private @Nullable StringBuilder cell;

    Table(int index, boolean layout) {
      this.index = index;
      this.layout = layout;
    }

    void endCell() {
      if (cell != null) {
        headers.add(WhiteSpace.collapse(cell.toString()));
        cell = null;
      }
    }
  }

  /** A heading and what has been read of it. */
  private record Heading(int level, int index, StringBuilder words, StringBuilder descriptions) {}

  /** A link and whether something in it says where it leads. */
  private static final class Link {
    private final String href;
    private final int index;
    private boolean named;

    Link(String href, boolean named, int index) {
      this.href = href;
      this.named = named;
      this.index = index;
    }
  }

  boolean needText() {
    return heading != null || link != null || (!tables.isEmpty() && tables.element().cell != null);
  }

  /** Whether readers do not see what comes next. */
  boolean isHidden() {
    return hidden > 0;
  }

  /** Whether a box beside the text is open. */
  boolean inBox() {
    return boxes > 0;
  }

  /** Takes text that readers see. */
  void text(CharSequence text) {
    if (hidden == 0) {
      add(text, text);
    }
  }

  private void add(CharSequence words, CharSequence described) {
    if (heading != null) {
      heading.words.append(words);
      heading.descriptions.append(described);
    }
    if (link != null && !link.named) {
      link.named = !isBlank(described);
    }
    Table table = tables.peek();
    if (table != null && table.cell != null) {
      table.cell.append(described);
    }
  }

  private static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00a0');
  }

  /** Takes an image. */
  void image(ImagePart image) {
    isLayout();
    String alternative = image.alternative();
    if (alternative != null && !alternative.isEmpty()) {
      add("", alternative);
    } else if (link != null && !image.decorative() && !(image.html() && alternative != null)) {
      // What the link lacks is the image's text, and that is told already.
      link.named = true;
    }
  }

  /** Says that the innermost table has cells that are more than data. */
  private void isLayout() {
    Table table = tables.peek();
    if (table != null) {
      table.layout = true;
    }
  }

  /**
   * Takes the start of an element.
   *
   * @param name its name in lower case
   */
  public void start(String name, ElementAttributes attributes, int index) {
    if (name.equals("template")) {
      hidden++;
    }
    if (hidden > 0) {
      return;
    }
    int level = level(name);
    if (level > 0) {
      endHeading();
      isLayout();
      heading = new Heading(level, index, new StringBuilder(), new StringBuilder());
      return;
    }
    if (link != null && !link.named && !name.equals("img")) {
      link.named = attributes.isLabelled() || OTHER_CONTENT.contains(name);
    }
    switch (name) {
      case "img" -> parts.image(attributes, true, index);
      case "br" -> text(" ");
      case "a" -> startLink(attributes, index);
      case "table" -> {
        isLayout();
        if (tables.size() < DEEPEST) {
          tables.push(new Table(index, attributes.isLayout()));
        }
      }
      case "th", "td", "tr" -> startCell(name);
      case "ul", "ol", "form" -> isLayout();
      case "div", "aside", "section" -> {
        if (boxes > 0 || isBox(name, attributes)) {
          boxes++;
        }
      }
      default -> {
        // Nothing else is a part, or changes what is one.
      }
    }
  }

  private static boolean isBox(String name, ElementAttributes attributes) {
    if (name.equals("aside") || "note".equals(attributes.value("role"))) {
      return true;
    }
    String classes = attributes.value("class");
    if (classes != null) {
      for (String each : classes.toLowerCase(Locale.ROOT).split("[ \\t\\r\\n]+", -1)) {
        int end = each.indexOf('-');
        if (BOXES.contains(end < 0 ? each : each.substring(0, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private void startLink(ElementAttributes attributes, int index) {
    endLink();
    String href = attributes.value("href");
    if (href != null) {
      boolean named = attributes.isLabelled() || attributes.isDecorative();
      link = new Link(href, named, index);
    }
  }

  private void startCell(String name) {
    Table table = tables.peek();
    if (table != null) {
      table.endCell();
      table.cell = name.equals("th") ? new StringBuilder() : null;
    }
  }

  /** Takes the end of an element. */
  public void end(String name) {
    if (name.equals("template")) {
      hidden = Math.max(0, hidden - 1);
    }
    if (hidden > 0) {
      return;
    }
    switch (name) {
      case "a" -> endLink();
      case "div", "aside", "section" -> boxes = Math.max(0, boxes - 1);
      case "table" -> endTable();
      case "th", "td", "tr" -> {
        Table table = tables.peek();
        if (table != null) {
          table.endCell();
        }
      }
      default -> {
        // The end of any heading closes the open one, as in browsers.
        if (level(name) > 0) {
          endHeading();
        }
      }
    }
  }

  /** Ends what is open at the end of the body. */
  void end() {
    endLink();
    heading = null;
    while (!tables.isEmpty()) {
      endTable();
    }
  }

  private void endHeading() {
    Heading ended = heading;
    if (ended != null) {
      String text = WhiteSpace.collapse(ended.words.toString());
      String shown = text.isEmpty() ? WhiteSpace.collapse(ended.descriptions.toString()) : text;
      parts.heading(ended.level, shown, true, ended.index);
      heading = null;
    }
  }

  private void endLink() {
    if (link != null) {
      parts.link(link.href, link.named, true, link.index);
      link = null;
    }
  }

  private void endTable() {
    Table table = tables.poll();
    if (table != null) {
      table.endCell();
      parts.table(table.headers, table.layout, true, table.index);
    }
  }

  /** The level of a heading's element; 0 for others. */
  private static int level(String name) {
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }
}
