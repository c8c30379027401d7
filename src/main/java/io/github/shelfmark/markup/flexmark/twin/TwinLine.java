package io.github.shelfmark.markup.flexmark.twin;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Markdown;
import io.github.shelfmark.text.MarkdownHtml;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The spans of one paragraph, heading or cell while they are written. Text is escaped in one piece,
 * however many nodes it comes from: what a character means depends on those around it.
 */
final class TwinLine {
  /** Before a line of a paragraph, it keeps any block from starting there. */
  private static final String INDENT = "    ";

  private static final String BLANKS = " \t\n";

  private final Place place;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final Set<String> open = new HashSet<>();

  /** The length of what is written right after a hard line break. */
  private int broken = -1;

  /** Where spans are written. */
  enum Place {
    /** In a paragraph, which may have several lines. */
    PARAGRAPH,
    /** On one line. */
    LINE,
    /** In a cell, which bars end. */
    CELL
  }

  /**
   * The start of a span between stars.
   *
   * @param stars what it is between
   * @param tags the elements that say the same in HTML, from the outside
   * @param start the index of the first of the stars
   * @param inside whether it is inside another one of its kind
   */
  record Mark(String stars, List<String> tags, int start, boolean inside) {}

  TwinLine(Place place) {
    this.place = place;
  }

  /** Whether it is a cell. */
  boolean isCell() {
    return place == Place.CELL;
  }

  /** Adds text. */
  void text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c == '\n' || c == '\r' ? ' ' : c);
    }
  }

  private void flush() {
    if (!plain.isEmpty()) {
      char start = place == Place.PARAGRAPH ? '\n' : ' ';
      out.append(Markdown.escape(plain, last(start), isCell()));
      plain.setLength(0);
    }
  }

  /** The character that is written last; another if there is none. */
  private char last(char otherwise) {
    return out.isEmpty() ? otherwise : out.charAt(out.length() - 1);
  }

  /** Adds the end of a line in the source. */
  void softBreak() {
    stripEnd(plain);
    plain.append(place == Place.PARAGRAPH ? '\n' : ' ');
  }

  /** Adds a line break that readers see. */
  void hardBreak() {
    stripEnd(plain);
    flush();
    out.append(place == Place.PARAGRAPH ? "\\\n" : "<br> ");
    broken = out.length();
  }

  private static void stripEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    text.setLength(end);
  }

  /** Adds Markdown without line ends as it is. */
  void markup(String markdown) {
    flush();
    out.append(isCell() ? markdown.replace("|", "\\|") : markdown);
  }

  /** Adds HTML, in which only tags mean something. */
  void html(String html) {
    flush();
    if (last(' ') == '\n') {
      out.append(INDENT);
    }
    markup(MarkdownHtml.inline(html.replace('\n', ' ')));
  }

  /** Adds a tag or a comment as it is. */
  void tag(String tag) {
    flush();
    if (last(' ') == '\n') {
      out.append(INDENT);
    }
    markup(withoutStarts(tag));
  }

  /** A tag whose further lines cannot start a block. */
  private String withoutStarts(String tag) {
    StringBuilder lines = new StringBuilder(tag);
    for (int i = lines.indexOf("\n"); i >= 0; i = lines.indexOf("\n", i + 1)) {
      char next = i + 1 < lines.length() ? lines.charAt(i + 1) : ' ';
      if (place != Place.PARAGRAPH || !(Chars.isLetter(next) || next == '_')) {
        lines.setCharAt(i, ' ');
      }
    }
    return lines.toString();
  }

  /** Adds code between grave accents, or as HTML where those would be read as something else. */
  void code(String code) {
    flush();
    if (last(' ') == '`' || (isCell() && code.contains("\\|"))) {
      String text = Markdown.escape(code, 'a', false);
      out.append("<code>").append(text.replace("|", "&#124;")).append("</code>");
    } else {
      markup(new Markdown(code.length() + 8).code(code).toString().stripTrailing());
    }
  }

  /** Adds what follows the text of a link or an image. */
  void destination(String address, @Nullable String title) {
    Markdown written = new Markdown(address.length() + 16).destination(address, title);
    markup(written.toString().stripTrailing());
  }

  /**
   * Starts a span between stars.
   *
   * @param tags the elements that say the same in HTML, from the outside
   */
  Mark open(String stars, String... tags) {
    flush();
    List<String> elements = List.of(tags);
    boolean inside = !Collections.disjoint(open, elements);
    Mark mark = new Mark(stars, elements, out.length(), inside);
    if (!inside) {
      open.addAll(elements);
    }
    out.append(stars);
    return mark;
  }

  /**
   * Ends a span between stars; where those would be read as something else, it is HTML.
   *
   * @param next the character that follows
   */
  void close(Mark mark, char next) {
    flush();
    int start = mark.start();
    int inner = start + mark.stars().length();
    char star = mark.stars().charAt(0);
    char before = start == 0 ? ' ' : out.charAt(start - 1);
    boolean stars =
        !mark.inside()
            && out.length() > inner
            && before != star
            && out.charAt(inner) != star
            && last(' ') != star
            && isOpen(before, out.charAt(inner))
            && isOpen(next, last(' '));
    if (!mark.inside()) {
      open.removeAll(mark.tags());
    }
    if (stars) {
      out.append(mark.stars());
    } else {
      StringBuilder tags = new StringBuilder();
      for (String tag : mark.tags()) {
        tags.append('<').append(tag).append('>');
      }
      out.replace(start, inner, tags.toString());
      for (int i = mark.tags().size() - 1; i >= 0; i--) {
        out.append("</").append(mark.tags().get(i)).append('>');
      }
    }
  }

  /** Whether stars between a character outside and one inside belong to what is inside. */
  private static boolean isOpen(char outside, char inside) {
    boolean loose = Chars.isUnicodeSpace(outside) || Chars.isPunctuation(outside);
    return !Chars.isUnicodeSpace(inside) && (!Chars.isPunctuation(inside) || loose);
  }

  /** What was written; empty if that is nothing. */
  String end() {
    stripEnd(plain);
    flush();
    if (out.length() == broken) {
      out.setLength(place == Place.PARAGRAPH ? broken - "\\\n".length() : broken);
    }
    stripEnd(out);
    int start = 0;
    while (start < out.length() && BLANKS.indexOf(out.charAt(start)) >= 0) {
      start++;
    }
    int line = out.indexOf("\n", start);
    if (line > 0 && out.charAt(start) == '<' && out.indexOf(">", start) == line - 1) {
      // A tag alone on the first line would make all lines HTML.
      out.setCharAt(line, ' ');
    }
    return out.substring(start);
  }
}
