package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tag.HtmlElements;
import io.github.shelfmark.markup.kramdown.tag.HtmlNames;
import io.github.shelfmark.markup.kramdown.tag.Tags;
import io.github.shelfmark.markup.kramdown.tree.ContentModel;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Declarations;
import io.github.shelfmark.text.TagGrammar;
import org.jspecify.annotations.Nullable;

/** HTML within lines: comments, and elements whose content is Markdown again. */
final class SpanHtml implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (start + 1 >= text.length()) {
      return false;
    }
    int comment =
        Declarations.endOfComment(
            TagGrammar.KRAMDOWN, text, start, text.length(), reader.missing());
    if (comment > 0) {
      reader.add(reader.element(Kind.XML, text.substring(start, comment), start));
      reader.goTo(comment);
      return true;
    }
    Tags.End end = Tags.endAt(text, start);
    if (end != null) {
      reader.addText(end.end());
      return true;
    }
    Tags.Start tag = Tags.startAt(text, start);
    if (tag == null) {
      boolean looksLikeOne =
          text.startsWith("<!--", start)
              || text.charAt(start + 1) == '/'
              || Tags.endOfName(text, start + 1) > 0;
      if (looksLikeOne) {
        reader.addText(start + 1);
      }
      return looksLikeOne;
    }
    if (HtmlNames.isBlock(tag.name())) {
      reader.addText(tag.end());
    } else {
      element(tag, start, reader);
    }
    return true;
  }

  private static void element(Tags.Start tag, int start, SpanReader reader) {
    Element element = HtmlElements.of(tag, reader.source(), start);
    element.mutableAttributes().replaceAll((name, value) -> value.replaceAll("\n+", " "));
    boolean raw = isRaw(element, reader);
    element.detail().model = raw ? ContentModel.RAW : ContentModel.SPAN;
    element.detail().closed = tag.closed();
    reader.add(element);
    reader.goTo(tag.end());
    if (tag.closed() || HtmlNames.isEmpty(tag.name())) {
      return;
    }
    End end = new End(tag.name(), HtmlNames.isKnown(tag.name()));
    SpanGrammar grammar = raw ? SpanGrammar.HTML : reader.grammar();
    if (reader.read(element, end, grammar)) {
      reader.goTo(Tags.endsAt(reader.text(), reader.at(), end.name, end.anyCase));
    } else {
      // It is never closed, so it ends with the block.
      element.addText(reader.text().substring(reader.at()), reader.origin(reader.at()));
      reader.goTo(reader.text().length());
    }
  }

  private static boolean isRaw(Element element, SpanReader reader) {
    boolean rawByName = HtmlNames.contentOf(element.value()) == ContentModel.RAW;
    boolean raw = rawByName || reader.tree().isRawHtml() || !reader.options().parseSpanHtml();
    @Nullable String wish = element.mutableAttributes().remove("markdown");
    if (wish == null) {
      return raw;
    }
    return switch (wish) {
      case "0" -> true;
      case "1" -> rawByName;
      case "span" -> false;
      default -> raw;
    };
  }

  /** The element's end tag. */
  private record End(String name, boolean anyCase) implements Stop {
    @Override
    public boolean mayBeAt(String text, int index) {
      return text.charAt(index) == '<' && Tags.endsAt(text, index, name, anyCase) >= 0;
    }
  }
}
