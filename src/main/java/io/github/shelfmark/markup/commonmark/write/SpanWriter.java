package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.text.Html;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside paragraphs, headings and cells. */
final class SpanWriter {
  private final BodyWriter body;
  private final Html html;
  private final Definitions definitions;

  SpanWriter(BodyWriter body, Definitions definitions) {
    this.body = body;
    this.html = body.html();
    this.definitions = definitions;
  }

  /** Writes all pieces from one on. */
  void write(@Nullable Span first, @Nullable Text text) {
    if (text == null) {
      return;
    }
    for (Span span = first; span != null; span = span.next) {
      switch (span.kind) {
        case TEXT -> text(span, text);
        case CODE -> html.raw("<code>").text(valueOf(span)).raw("</code>");
        case HTML -> body.rawHtml(text, span.start, span.end);
        case SOFT_BREAK -> html.raw("\n");
        case HARD_BREAK -> html.raw("<br />\n");
        case AUTOLINK -> autolink(span, text);
        case FOOTNOTE -> footnote(span);
        case OPEN -> html.raw("<").raw(span.tag).raw(">");
        case CLOSE -> html.raw("</").raw(span.tag).raw(">");
        case OPEN_LINK -> {
          html.raw("<a").link("href", body.link(valueOf(span), span.number));
          title(span);
          html.raw(">");
        }
        case CLOSE_LINK -> html.raw("</a>");
        case OPEN_IMAGE -> span = image(span, text);
        case CLOSE_IMAGE -> {
          // The image is written where it starts.
        }
      }
    }
  }

  private static String valueOf(Span span) {
    return span.value == null ? "" : span.value;
  }

  private void text(Span span, Text text) {
    if (span.value == null) {
      html.text(text.chars(), span.start, span.end);
    } else {
      html.text(span.value);
    }
  }

  private void title(Span span) {
    if (span.title != null) {
      html.attribute("title", span.title);
    }
  }

  private void autolink(Span span, Text text) {
    String shown = new String(text.chars(), span.start, span.end - span.start);
    String href = span.value == null ? span.tag + shown : span.value;
    html.raw("<a").link("href", href).raw(">").text(shown).raw("</a>");
  }

  private void footnote(Span span) {
    String label = valueOf(span);
    Definitions.Footnote note = definitions.footnote(label);
    if (note != null) {
      FootnoteHtml.reference(Html.escape(note.label()), note.ordinal(), span.number, html);
    }
  }

  /** Writes an image and gives the piece that ends it. */
  private Span image(Span open, Text text) {
    html.raw("<img").link("src", body.link(valueOf(open), open.number));
    Span end = endOfImage(open);
    html.attribute("alt", PlainText.of(open.next, end, text));
    title(open);
    html.raw(" />");
    return end;
  }

  private static Span endOfImage(Span open) {
    int depth = 0;
    Span last = open;
    for (Span span = open; span != null; span = span.next) {
      last = span;
      if (span.kind == Span.Kind.OPEN_IMAGE) {
        depth++;
      } else if (span.kind == Span.Kind.CLOSE_IMAGE && --depth == 0) {
        return span;
      }
    }
    return last;
  }
}
