package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.FootnoteReference;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Link;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.html.BodyParts;
import io.github.shelfmark.markup.html.LinkText;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.ScriptAddress;
import org.jspecify.annotations.Nullable;

/** Writes the spans of a text. */
final class SpanWriter {
  private final BodyWriter body;
  private final Html html;
  private final BodyParts parts;
  private final MarkWriter marks;

  SpanWriter(BodyWriter body) {
    this.body = body;
    this.html = body.html();
    this.parts = body.parts();
    this.marks = new MarkWriter(body);
  }

  /** Writes a text. */
  void write(InlineText content) {
    write(content, 0);
  }

  /**
   * Writes a text without its first characters.
   *
   * @param skipped how many characters to leave out
   */
  void write(InlineText content, int skipped) {
    Text text = content.text();
    int from = skipped == 0 ? 0 : text.start() + skipped;
    for (Span span = content.spans(); span != null; span = span.next) {
      if (span.end <= from) {
        continue;
      }
      switch (span.kind) {
        case TEXT -> text(span, text, from);
        case CODE -> {
          html.raw("<code>").text(contentOf(span)).raw("</code>");
          if (parts.needText()) {
            parts.text(contentOf(span));
          }
        }
        case FORMULA -> formula(span, text);
        case HTML -> body.rawHtml(text, span.start, span.end);
        case SOFT_BREAK -> html.raw("\n");
        case HARD_BREAK -> html.raw("<br />\n");
        case AUTOLINK, BARE_LINK -> {
          String address = span.link().destination();
          html.raw("<a");
          // Those to other sites stay as they are, but may have to be checked.
          boolean asked = ScriptAddress.inLink(address) || address.startsWith("http");
          html.link("href", asked ? body.link(address, span.start) : address);
          html.raw(">");
          text(span, text, 0);
          html.raw("</a>");
        }
        case FOOTNOTE -> footnote(span.note());
        case KEYS, ICON, OPEN_BADGE, CLOSE_BADGE -> marks.write(span, text);
        case ABBREVIATION -> abbreviation(span, text);
        case OPEN -> html.raw("<").raw(span.element()).raw(">");
        case CLOSE -> html.raw("</").raw(span.element()).raw(">");
        case OPEN_LINK -> link(span, text);
        case CLOSE_LINK -> html.raw("</a>");
        case OPEN_IMAGE -> span = image(span, text, true);
        case CLOSE_IMAGE -> {
          // The image is written at its start.
        }
      }
    }
  }

  private void formula(Span span, Text text) {
    String tex = contentOf(span);
    int from = span.start + (span.end - span.start - tex.length()) / 2;
    boolean display = text.chars()[span.start + 1] == '$';
    body.formulas().inline(tex, display, index -> text.sourceIndex(from + index), body, html);
    body.checkLength(text.sourceIndex(span.start));
    if (parts.needText()) {
      parts.text(tex);
    }
  }

  private void abbreviation(Span span, Text text) {
    marks.abbreviation(span, text);
    text(span, text, 0);
    html.raw("</abbr>");
    body.checkLength(text.sourceIndex(span.start));
  }

  private void link(Span span, Text text) {
    Link link = span.link();
    html.raw("<a").link("href", body.link(link.destination(), link.index()));
    title(span);
    new SpanAttributes(body, span.attributes()).link(link.title() != null);
    html.raw(">");
    parts.link(link.destination(), isNamed(span, text), text.sourceIndex(span.start));
    body.checkLength(link.index());
  }

  /** Writes an image with a title as a figure; false if the text is something else. */
  boolean figure(InlineText content) {
    Span image = content.spans();
    while (image != null && image.kind == Span.Kind.TEXT && image.start == image.end) {
      image = image.next;
    }
    if (image == null || image.kind != Span.Kind.OPEN_IMAGE) {
      return false;
    }
    String title = image.link().title();
    if (title == null || title.isEmpty() || PlainText.endOfImage(image).next != null) {
      return false;
    }
    html.line().raw("<figure>");
    image(image, content.text(), false);
    html.raw("<figcaption>").text(title).raw("</figcaption></figure>\n");
    return true;
  }

  /**
   * Whether a link says where it leads. Images in it are told for themselves if they say nothing.
   */
  private static boolean isNamed(Span open, Text text) {
    String title = open.link().title();
    if (title != null && !title.isBlank()) {
      return true;
    }
    for (Span span = open.next; span != null; span = span.next) {
      switch (span.kind) {
        case CLOSE_LINK -> {
          return false;
        }
        case TEXT -> {
          String content = span.content();
          if (content == null ? !isBlank(text, span) : !content.isBlank()) {
            return true;
          }
        }
        case HTML -> {
          if (!LinkText.isSilent(new String(text.chars(), span.start, span.end - span.start))) {
            return true;
          }
        }
        case OPEN, CLOSE, OPEN_BADGE, CLOSE_BADGE, SOFT_BREAK, HARD_BREAK -> {
          // They show nothing.
        }
        case ICON -> {
          if (!span.attributes().isEmpty()) {
            return true;
          }
        }
        default -> {
          return true;
        }
      }
    }
    return true;
  }

  private static boolean isBlank(Text text, Span span) {
    for (int i = span.start; i < span.end; i++) {
      if (!Character.isWhitespace(text.chars()[i])) {
        return false;
      }
    }
    return true;
  }

  private static String contentOf(Span span) {
    String content = span.content();
    return content == null ? "" : content;
  }

  private void text(Span span, Text text, int from) {
    if (span.isMisspelt()) {
      marks.misspelt(span, text);
    }
    if (span.content() == null) {
      html.text(text.chars(), Math.max(span.start, from), span.end);
    } else {
      html.text(contentOf(span));
    }
    if (parts.needText()) {
      String own = span.content();
      parts.text(own == null ? new String(text.chars(), span.start, span.end - span.start) : own);
    }
  }

  private void title(Span span) {
    @Nullable String title = span.link().title();
    if (title != null) {
      html.attribute("title", title);
    }
  }

  private void footnote(FootnoteReference note) {
    String label = body.noteId(note.footnote().label());
    html.raw("<sup")
        .attribute("id", FootnoteWriter.backId(label, note.repetition()))
        .raw("><a")
        .attribute("href", "#fn:" + label)
        .raw(" class=\"footnote\" rel=\"footnote\">")
        .raw(note.footnote().ordinal())
        .raw("</a></sup>");
  }

  /** Writes an image and returns the span that ends it. */
  private Span image(Span open, Text text, boolean titled) {
    html.raw("<img").link("src", body.picture(open.link().destination(), open.link().index()));
    Span end = PlainText.endOfImage(open);
    String alternative = PlainText.alternative(open, end, text);
    html.attribute("alt", alternative);
    parts.image(alternative, text.sourceIndex(open.start));
    if (titled) {
      title(open);
    }
    new SpanAttributes(body, open.attributes()).image(open.link().title() != null);
    html.raw(" />");
    body.checkLength(open.link().index());
    return end;
  }
}
