package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tag.HtmlElements;
import io.github.shelfmark.markup.kramdown.tag.HtmlNames;
import io.github.shelfmark.markup.kramdown.tag.Tags;
import io.github.shelfmark.markup.kramdown.tree.ContentModel;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Declarations;
import io.github.shelfmark.text.TagGrammar;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An HTML block, up to its end tag; its content is Markdown where an attribute says so. */
final class HtmlBlock implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int comment =
        Declarations.endOfComment(
            TagGrammar.KRAMDOWN, text, start, text.length(), reader.missing());
    if (comment > 0) {
      reader.tree().add(xml(reader, start, comment));
      reader.goTo(skipLineEnd(text, comment));
      return true;
    }
    int open = Lines.skipIndent(text, start);
    if (!text.startsWith("<", open)) {
      return false;
    }
    Tags.Start tag = Tags.startAt(text, open);
    if (tag != null && !HtmlNames.isSpan(tag.name().toLowerCase(Locale.ROOT))) {
      element(reader, tag, open);
      return true;
    }
    Tags.End end = Tags.endAt(text, open);
    boolean ends =
        end != null
            && reader.tree().is(Kind.HTML)
            && reader.tree().value().equals(end.name().toLowerCase(Locale.ROOT))
            && !HtmlNames.isSpan(reader.tree().value());
    if (ends && end != null) {
      reader.goTo(end.end());
      reader.close();
    }
    return ends;
  }

  private static Element xml(BlockReader reader, int start, int end) {
    String written = reader.text().substring(start, end);
    return new Element(Kind.XML, written, reader.source().origin(start)).asBlock();
  }

  private static void element(BlockReader reader, Tags.Start tag, int open) {
    Element element = HtmlElements.of(tag, reader.source(), open).asBlock();
    boolean inRaw = reader.tree().isRawHtml();
    reader.tree().add(element);
    reader.goTo(tag.end());
    String name = tag.name();
    boolean script = name.equals("script") || name.equals("style");
    if (script) {
      scriptText(reader, element);
    }
    reader.claimAttributes(element);
    element.detail().model = model(element, inRaw, reader);
    boolean closed = tag.closed() || HtmlNames.isEmpty(name);
    element.detail().closed = closed && !script;
    if (element.detail().model == ContentModel.BLOCK) {
      reader.goTo(skipLineEnd(reader.text(), reader.at()));
    }
    if (!closed && !script) {
      content(reader, element);
      if (!inRaw) {
        reader.goTo(skipLineEnd(reader.text(), reader.at()));
      }
    }
  }

  private static ContentModel model(Element element, boolean inRaw, BlockReader reader) {
    ContentModel byName = HtmlNames.contentOf(element.value());
    ContentModel model = !inRaw && reader.options().parseBlockHtml() ? byName : ContentModel.RAW;
    @Nullable String wish =
        element.attributes().isEmpty() ? null : element.mutableAttributes().remove("markdown");
    if (wish == null) {
      return model;
    }
    return switch (wish) {
      case "0" -> ContentModel.RAW;
      case "1" -> byName;
      case "span" -> ContentModel.SPAN;
      case "block" -> ContentModel.BLOCK;
      default -> model;
    };
  }

  private static void content(BlockReader reader, Element element) {
    switch (element.detail().model) {
      case BLOCK -> reader.readUpToEndTag(element);
      case SPAN -> spans(reader, element);
      case RAW -> reader.within(element, () -> raw(reader, element));
    }
  }

  private static void spans(BlockReader reader, Element element) {
    String text = reader.text();
    int end = Tags.findEnd(text, reader.at(), element.value(), true);
    element.add(reader.rawText(reader.at(), end < 0 ? text.length() : end));
    reader.goTo(end < 0 ? text.length() : Tags.endsAt(text, end, element.value(), true));
  }

  /** The content of a script is not markup. */
  private static void scriptText(BlockReader reader, Element element) {
    String text = reader.text();
    int from = reader.at();
    int end = Tags.findEnd(text, from, element.value(), true);
    int to = end < 0 ? text.length() : end;
    element.add(new Element(Kind.RAW, text.substring(from, to), reader.source().origin(from)));
    reader.goTo(end < 0 ? to : Tags.endsAt(text, end, element.value(), true));
  }

  private static void raw(BlockReader reader, Element element) {
    String text = reader.text();
    boolean anyCase = HtmlNames.isKnown(element.value());
    while (reader.at() < text.length()) {
      int open = text.indexOf('<', reader.at());
      int to = open < 0 ? text.length() : open;
      addText(reader, element, to);
      if (open < 0) {
        return;
      }
      int end = Tags.endsAt(text, open, element.value(), anyCase);
      if (end >= 0) {
        reader.goTo(end);
        return;
      }
      inside(reader, element, open);
    }
  }

  /** Reads what starts with an angle bracket and is not the end of the element. */
  private static void inside(BlockReader reader, Element element, int open) {
    String text = reader.text();
    int comment =
        Declarations.endOfComment(TagGrammar.KRAMDOWN, text, open, text.length(), reader.missing());
    int end = comment;
    if (text.startsWith("<?", open)) {
      end = Declarations.end(TagGrammar.KRAMDOWN, text, open, text.length(), reader.missing());
    }
    if (end > 0) {
      element.add(xml(reader, open, end));
      reader.goTo(end);
      return;
    }
    Tags.Start tag = Tags.startAt(text, open);
    if (tag != null) {
      element(reader, tag, open);
      return;
    }
    Tags.End other = Tags.endAt(text, open);
    addText(reader, element, other == null ? open + 1 : other.end());
  }

  private static void addText(BlockReader reader, Element element, int to) {
    element.addText(reader.text().substring(reader.at(), to), reader.source().origin(reader.at()));
    reader.goTo(to);
  }

  private static int skipLineEnd(String text, int at) {
    int end = Chars.skipSpacesAndTabs(text, at);
    return text.startsWith("\n", end) ? end + 1 : at;
  }
}
