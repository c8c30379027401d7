package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.AttributeList;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Extension;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import org.jspecify.annotations.Nullable;

/** Attributes of a block, lists of attributes that get a name, and extensions. */
final class BlockExtension implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    int open = Lines.skipIndent(reader.text(), reader.at());
    return reader.text().startsWith("{:", open)
        && (named(reader, open) || extension(reader, open) || attributes(reader));
  }

  /** <code>{:name: .class}</code>. */
  private static boolean named(BlockReader reader, int open) {
    String text = reader.text();
    int name = open + 2;
    int end = Definitions.endOfName(text, name);
    int close = end > 0 && text.startsWith(":", end) ? Lines.closingBrace(text, end + 1) : -1;
    if (close <= end + 1 || !Lines.isBlank(text, close + 1)) {
      return false;
    }
    reader
        .definitions()
        .attributeLists()
        .computeIfAbsent(text.substring(name, end), key -> new AttributeList())
        .add(text.substring(end + 1, close));
    reader.tree().add(reader.block(Kind.BOUNDARY, "list", open));
    reader.goTo(Lines.end(text, close));
    return true;
  }

  private static boolean extension(BlockReader reader, int open) {
    String text = reader.text();
    @Nullable Extension extension = Extension.at(text, open);
    if (extension == null || !Lines.isBlank(text, extension.end())) {
      return false;
    }
    int from = Lines.end(text, extension.end());
    int end = from;
    @Nullable String body = null;
    if (!extension.closed()) {
      int stop = endTag(text, from, extension);
      if (stop < 0) {
        return false;
      }
      body = text.substring(from, stop > from ? stop - 1 : stop);
      end = Lines.end(text, stop);
    }
    int at = reader.source().origin(open);
    if (!extension.run(body, at, true, reader.tree(), reader.definitions())) {
      return false;
    }
    if (extension.name().equals("options")) {
      reader.tree().add(reader.block(Kind.BOUNDARY, "extension", open));
    }
    reader.goTo(end);
    return true;
  }

  /** The start of the line that ends an extension; -1 if none does. */
  private static int endTag(String text, int from, Extension extension) {
    if (text.indexOf("{:/", from) < 0) {
      return -1;
    }
    for (int line = from; line < text.length(); line = Lines.end(text, line)) {
      int end = extension.endOfEnd(text, Lines.skipIndent(text, line));
      if (end >= 0 && Lines.isBlank(text, end)) {
        return line;
      }
    }
    return -1;
  }

  /** Attributes of the block before; after a blank line, of the block that follows. */
  private static boolean attributes(BlockReader reader) {
    Lines.Attributes found = Lines.attributesAt(reader.text(), reader.at());
    if (found == null) {
      return false;
    }
    reader.goTo(found.end());
    Element last = reader.tree().last();
    if (last != null && takesAttributes(last)) {
      last.ownAttributeList().add(found.list());
      if (Lines.attributesAt(reader.text(), reader.at()) == null) {
        reader.tree().add(reader.block(Kind.BOUNDARY, "attributes", reader.at()));
      }
    } else {
      reader.pendingAttributes().add(found.list());
    }
    return true;
  }

  private static boolean takesAttributes(Element last) {
    return switch (last.kind()) {
      case BLANK -> false;
      case BOUNDARY ->
          switch (last.value()) {
            case "link", "abbreviation", "footnote" -> true;
            default -> false;
          };
      default -> true;
    };
  }
}
