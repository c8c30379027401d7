package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/** A paragraph: lines that are no other block. */
final class Paragraph implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    char first = text.charAt(Lines.skipIndent(text, start));
    if (first == ' ' || first == '\t') {
      return false;
    }
    int line = Lines.end(text, start);
    while (!Lines.endsParagraph(text, line, reader.options())) {
      line = Lines.end(text, line);
    }
    Element last = reader.tree().last();
    if (last != null && last.is(Kind.PARAGRAPH)) {
      // A line that could have started another block, but did not.
      boolean lineBreak = start >= 3 && text.startsWith("  \n", start - 3);
      Source.Builder raw = lastText(last).raw();
      raw.append(lineBreak ? "  \n" : "\n").append(reader.source(), start, line).trimEnd();
    } else {
      Element paragraph = reader.block(Kind.PARAGRAPH, "", start);
      Element raw = reader.rawText(Math.min(line, Chars.skipRubySpace(text, start)), line);
      raw.raw().trimEnd();
      paragraph.add(raw);
      reader.tree().add(paragraph);
    }
    reader.goTo(line);
    return true;
  }

  private static Element lastText(Element paragraph) {
    @Nullable Element last = paragraph.last();
    if (last == null) {
      last = Element.rawText(new Source.Builder(), paragraph.origin());
      paragraph.add(last);
    }
    return last;
  }
}
