package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.AttributeList;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Extension;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import org.jspecify.annotations.Nullable;

/** Attributes of the span before, and extensions within a line. */
final class SpanExtension implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (!text.startsWith("{:", start)) {
      return false;
    }
    @Nullable Extension extension = Extension.at(text, start);
    boolean done =
        extension == null
            ? !isEndTag(text, start) && attributes(reader, text, start)
            : extension(reader, extension, start);
    if (!done) {
      reader.goTo(start);
      reader.addText(start + 1);
    }
    return true;
  }

  private static boolean isEndTag(String text, int start) {
    return text.startsWith("/", start + 2);
  }

  private static boolean attributes(SpanReader reader, String text, int start) {
    @Nullable Element before = reader.tree().last();
    if (before == null || before.is(Kind.TEXT)) {
      return false;
    }
    int end = AttributeList.end(text, start + 2);
    if (end <= start + 2) {
      return false;
    }
    AttributeList list = new AttributeList();
    list.add(text.substring(start + 2, end));
    before.ownAttributeList().add(list);
    reader.definitions().apply(list, before);
    reader.goTo(end + 1);
    return true;
  }

  private static boolean extension(SpanReader reader, Extension extension, int start) {
    String text = reader.text();
    int from = extension.end();
    int end = from;
    @Nullable String body = null;
    if (!extension.closed()) {
      int stop = reader.isEndTagAfter(from) ? text.indexOf("{:/", from) : -1;
      while (stop >= 0 && extension.endOfEnd(text, stop) < 0) {
        stop = text.indexOf("{:/", stop + 1);
      }
      if (stop < 0) {
        return false;
      }
      body = text.substring(from, stop);
      end = extension.endOfEnd(text, stop);
    }
    reader.goTo(end);
    return extension.run(body, reader.origin(start), false, reader.tree(), reader.definitions());
  }
}
