package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.markup.commonmark.span.Marks;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.html.BodyParts;
import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.markup.source.Braces;
import io.github.shelfmark.markup.source.Emoji;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Optional;

/** Writes badges, keys, icons and abbreviations, and reports those that are written wrongly. */
final class MarkWriter {
  /** The block file of the theme with the styles of marks. */
  static final String BLOCK = "marks";

  private static final List<String> KINDS =
      List.of("caution", "danger", "important", "info", "note", "tip", "warning");

  /** Each misspelt name is compared with a table, so not many are. */
  private static final int MOST_COMPARISONS = 100;

  private final BodyWriter body;
  private final Html html;
  private final BodyParts parts;
  private int comparisons;

  MarkWriter(BodyWriter body) {
    this.body = body;
    this.html = body.html();
    this.parts = body.parts();
  }

  /** Writes keys, an icon, or the start or the end of a badge. */
  void write(Span span, Text text) {
    switch (span.kind) {
      case KEYS -> keys(span, text);
      case ICON -> icon(span, text);
      case OPEN_BADGE -> badge(span);
      default -> html.raw("</span>");
    }
  }

  private void badge(Span span) {
    String kind = "";
    for (Braces.Attribute attribute : span.attributes()) {
      String value = value(attribute);
      if (!attribute.name().equals("class")) {
        none(attribute, "a badge", List.of("class"));
      } else if (!KINDS.contains(value)) {
        body.warn(
            attribute.index(),
            "there is no badge of the kind \"" + value + "\"",
            Nearest.hint(value, KINDS, "There are " + String.join(", ", KINDS) + "."));
      } else {
        kind = " " + value;
      }
    }
    html.raw("<span class=\"badge").raw(kind).raw("\">");
    body.uses(BLOCK);
  }

  /** Writes keys, a plus sign between each two. */
  private void keys(Span span, Text text) {
    span.attributes().forEach(attribute -> none(attribute, "a key", List.of()));
    String[] keys = span.element().split("\n", -1);
    if (span.element().isEmpty()) {
      body.warn(
          text.sourceIndex(span.start),
          "there is no key in the brackets",
          "Write the keys with plus signs between them, such as :kbd[Ctrl+C].");
      return;
    }
    for (int i = 0; i < keys.length; i++) {
      html.raw(i == 0 ? "<kbd>" : "+<kbd>").text(keys[i]).raw("</kbd>");
    }
    if (parts.needText()) {
      parts.text(String.join("+", keys));
    }
    body.uses(BLOCK);
  }

  /** Writes an icon; with a label it says something, without one the text around it does. */
  private void icon(Span span, Text text) {
    String label = "";
    for (Braces.Attribute attribute : span.attributes()) {
      if (attribute.name().equals("label")) {
        label = value(attribute);
      } else {
        none(attribute, "an icon", List.of("label"));
      }
    }
    String name = span.element();
    if (Icons.svg(name).isEmpty()) {
      body.warn(
          text.sourceIndex(span.start),
          "there is no icon \"" + name + "\"",
          Nearest.hint(name, Icons.names(), "The manual's page of icons shows all of them."));
      html.text(label);
      return;
    }
    // The theme draws it when the page is made.
    if (!label.isEmpty()) {
      html.raw("<span role=\"img\"").attribute("aria-label", label).raw(">");
    }
    html.raw("<i").attribute("data-icon", name).raw(label.isEmpty() ? "></i>" : "></i></span>");
  }

  /** Writes the start of an abbreviation. */
  void abbreviation(Span span, Text text) {
    String form = new String(text.chars(), span.start, span.end - span.start);
    html.raw("<abbr").attribute("title", body.longForm(form)).raw(">");
    body.uses(BLOCK);
    body.uses(FootnoteHtml.BLOCK);
  }

  /** Reports text that is nearly the name of a mark or an emoji. */
  void misspelt(Span span, Text text) {
    if (++comparisons > MOST_COMPARISONS) {
      return;
    }
    String name = new String(text.chars(), span.start + 1, span.end - span.start - 1);
    boolean mark = text.chars()[span.end] == '[';
    Optional<String> meant = mark ? Nearest.of(name, Marks.NAMES) : Emoji.meantBy(name);
    if (meant.isPresent()) {
      String what = mark ? "mark \"" + name + "\"" : "emoji \":" + name + ":\"";
      body.warn(
          text.sourceIndex(span.start),
          "there is no " + what,
          "Did you mean \""
              + meant.get()
              + "\"? A backslash before the colon makes it plain text.");
    }
  }

  private String value(Braces.Attribute attribute) {
    Text value = attribute.value();
    return Escapes.resolve(value.chars(), value.start(), value.end(), body.values());
  }

  private void none(Braces.Attribute attribute, String what, List<String> known) {
    String message = what + " has no attribute \"" + attribute.name() + "\"";
    String all = known.isEmpty() ? "It has none." : "It has " + String.join(", ", known) + ".";
    body.warn(attribute.index(), message, Nearest.hint(attribute.name(), known, all));
  }
}
