package io.github.shelfmark.markup.commonmark.twin;

import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Link;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.source.Braces;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import io.github.shelfmark.text.ScriptAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes the spans of a text. What is CommonMark already is copied from the source with its
 * escapes, so that it means the same again; links get their destinations, and marks of our own
 * become text or HTML.
 */
final class TwinSpans {
  /** Before a line of a paragraph, it keeps any block from starting there. */
  private static final String INDENT = "    ";

  private final TwinWriter writer;

  /** Where a text is written. */
  enum Place {
    /** In a paragraph, which may have several lines. */
    PARAGRAPH,
    /** On one line. */
    LINE,
    /** In a heading, which number signs may end. */
    HEADING,
    /** In a cell, which bars end. */
    CELL
  }

  TwinSpans(TwinWriter writer) {
    this.writer = writer;
  }

  void write(InlineText content, Place place, Markdown markdown) {
    new One(content.text(), place, markdown).write(content.spans());
  }

  /** One text. */
  private final class One {
    private final char[] s;
    private final int end;
    private final Place place;
    private final Markdown markdown;
    private final Deque<Link> links = new ArrayDeque<>();

    /** The index after what was written last. */
    private int done;

    One(Text text, Place place, Markdown markdown) {
      this.s = text.chars();
      this.end = text.end();
      this.done = text.start();
      this.place = place;
      this.markdown = markdown;
    }

    void write(@Nullable Span first) {
      if (place == Place.PARAGRAPH && LineStarts.startsBlock(s, done, end)) {
        escapeStart(first);
      }
      for (Span span = first; span != null; span = span.next) {
        if (span.end > span.start) {
          writeOne(span);
          done = Math.max(done, span.end);
        }
      }
    }

    /** Only plain text may have a backslash before it; a tag or code is what it is. */
    private void escapeStart(@Nullable Span first) {
      Span span = first;
      while (span != null && span.end == span.start) {
        span = span.next;
      }
      if (span != null && span.kind == Span.Kind.TEXT && Chars.isAsciiPunctuation(s[done])) {
        markdown.raw('\\');
      }
    }

    private void writeOne(Span span) {
      switch (span.kind) {
        case TEXT -> text(span);
        case CODE -> {
          if (span.lasting() == null) {
            copy(span.start, span.end);
          } else {
            markdown.code(contentOf(span));
          }
        }
        case FORMULA -> formula(span);
        case HTML -> lines(writer.html(new String(s, span.start, span.end - span.start)));
        case SOFT_BREAK, HARD_BREAK -> lineBreak(span);
        case AUTOLINK, BARE_LINK -> address(span);
        case FOOTNOTE ->
            markdown
                .raw("[^")
                .raw(writer.around().notes())
                .raw(span.note().footnote().label())
                .raw("]");
        case KEYS -> keys(span);
        case ICON -> icon(span);
        case OPEN_LINK -> {
          links.push(span.link());
          markdown.raw('[');
        }
        case OPEN_IMAGE -> {
          links.push(span.link());
          markdown.raw("![");
        }
        case CLOSE_LINK -> {
          Link link = links.pop();
          markdown.raw(']').destination(writer.link(link.destination()), link.title());
        }
        case CLOSE_IMAGE -> {
          Link link = links.pop();
          markdown.raw(']').destination(writer.picture(link.destination()), link.title());
        }
        case ABBREVIATION, OPEN, CLOSE -> copy(span.start, span.end);
        case OPEN_BADGE, CLOSE_BADGE -> {
          // Its text is all that it says.
        }
      }
    }

    /** With backticks, as on GitHub, the characters of a formula mean nothing in Markdown. */
    private void formula(Span span) {
      String tex = contentOf(span).strip();
      if (tex.indexOf('`') >= 0) {
        copy(span.start, span.end);
      } else {
        markdown.raw("$`").raw(tex.replace('\n', ' ')).raw("`$");
      }
    }

    private void text(Span span) {
      String content = span.content();
      if (content != null && s[span.start] != '&') {
        // An emoji, or a value of the build.
        markdown.text(content, place == Place.CELL);
        return;
      }
      boolean escaped = span.start > done && s[span.start - 1] == '\\';
      if (escaped && Chars.isAsciiPunctuation(s[span.start])) {
        markdown.raw('\\');
      } else if (place == Place.HEADING && span.end == end && s[end - 1] == '#') {
        // Number signs at the end would close the heading.
        copy(span.start, end - 1);
        markdown.raw("\\#");
        return;
      }
      copy(span.start, span.end);
    }

    private void copy(int start, int to) {
      if (place == Place.CELL) {
        for (int i = start; i < to; i++) {
          if (s[i] == '|') {
            markdown.raw('\\');
          }
          markdown.raw(s[i]);
        }
      } else {
        lines(new String(s, start, to - start));
      }
    }

    /** Writes what may have several lines, on one where there can only be one. */
    private void lines(String text) {
      if (text.indexOf('\n') < 0) {
        markdown.raw(text);
      } else if (place == Place.PARAGRAPH) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
          markdown.raw(chars[i]);
          if (chars[i] == '\n' && LineStarts.startsBlock(chars, i + 1, chars.length)) {
            markdown.raw(INDENT);
          }
        }
      } else {
        markdown.raw(text.replace('\n', ' '));
      }
    }

    private void lineBreak(Span span) {
      if (place != Place.PARAGRAPH) {
        markdown.raw(' ');
        return;
      }
      markdown.raw(span.kind == Span.Kind.HARD_BREAK ? "\\\n" : "\n");
      int next = span.end;
      while (next < end && Chars.isSpaceOrTab(s[next])) {
        next++;
      }
      if (LineStarts.startsBlock(s, next, end)) {
        markdown.raw(INDENT);
      }
    }

    private void address(Span span) {
      String written = span.link().destination();
      boolean asked = ScriptAddress.inLink(written) || written.startsWith("http");
      String address = asked ? writer.link(written) : written;
      if (address.equals(written) && span.lasting() == null) {
        boolean angle = span.kind == Span.Kind.AUTOLINK;
        if (!angle && span.start > done && s[span.start - 1] == '\\') {
          // Without it, the address could begin before it.
          markdown.raw('\\');
        }
        copy(angle ? span.start - 1 : span.start, angle ? span.end + 1 : span.end);
      } else {
        String content = span.content();
        markdown.link(
            content == null ? new String(s, span.start, span.end - span.start) : content, address);
      }
    }

    private void keys(Span span) {
      String[] keys = span.element().split("\n", -1);
      for (int i = 0; i < keys.length && !span.element().isEmpty(); i++) {
        markdown.raw(i == 0 ? "<kbd>" : "+<kbd>");
        markdown.raw(Html.escape(keys[i])).raw("</kbd>");
      }
    }

    /** An icon says what its label says. */
    private void icon(Span span) {
      for (Braces.Attribute attribute : span.attributes()) {
        if (attribute.name().equals("label")) {
          Text value = attribute.value();
          markdown.text(
              Escapes.resolve(value.chars(), value.start(), value.end(), writer.values()));
        }
      }
    }
  }

  private static String contentOf(Span span) {
    String content = span.content();
    return content == null ? "" : content;
  }
}
