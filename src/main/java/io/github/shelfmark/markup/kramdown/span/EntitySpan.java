package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;
import org.jspecify.annotations.Nullable;

/** A character written as an entity. */
final class EntitySpan implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    int end = text.indexOf(';', start);
    if (end < 0 || !isEntity(text, start + 1, end)) {
      return false;
    }
    String written = text.substring(start, end + 1);
    String character = character(text.substring(start + 1, end));
    if (character == null && text.charAt(start + 1) != '#') {
      reader.add(entity(reader, "&amp;", "&", start));
      reader.goTo(start + 1);
      reader.addText(end + 1);
      return true;
    }
    boolean keep =
        character == null
            || reader.options().entityOutput().keeps(written)
            || character.equals("<")
            || character.equals(">")
            || character.equals("&");
    reader.add(
        keep
            ? entity(reader, written, character == null ? "" : character, start)
            : reader.element(Kind.SYMBOL, String.valueOf(character), start));
    reader.goTo(end + 1);
    return true;
  }

  private static Element entity(SpanReader reader, String written, String plain, int start) {
    Element entity = reader.element(Kind.ENTITY, written, start);
    entity.detail().plain = plain;
    return entity;
  }

  private static boolean isEntity(String text, int from, int to) {
    if (from < to && text.charAt(from) == '#') {
      boolean hex = text.startsWith("x", from + 1);
      int digits = from + (hex ? 2 : 1);
      for (int i = digits; i < to; i++) {
        char c = text.charAt(i);
        if (c >= 128 || Character.digit(c, hex ? 16 : 10) < 0) {
          return false;
        }
      }
      return digits < to;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Chars.isWord(c) && c != ':' && (i == from || (c != '-' && c != '.'))) {
        return false;
      }
    }
    return from < to;
  }

  private static @Nullable String character(String name) {
    if (name.charAt(0) != '#') {
      return HtmlEntities.namedInHtml4(name);
    }
    return name.startsWith("x", 1)
        ? HtmlEntities.numbered(name.substring(2), 16)
        : HtmlEntities.numbered(name.substring(1), 10);
  }
}
