package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, ordered or not. */
final class ListBlock implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    boolean bullets = Lines.bulletEnd(text, start, 3) >= 0;
    if (!bullets && Lines.numberEnd(text, start, 3) < 0) {
      return false;
    }
    Element list = reader.block(bullets ? Kind.UL : Kind.OL, "", start);
    List<ItemText> texts = new ArrayList<>();
    boolean ended = lines(reader, list, bullets, texts);
    reader.tree().add(list);
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).read(reader, list.children().get(i));
    }
    Element blank = Items.finish(list, ended);
    if (reader.options().gfm()) {
      TaskList.mark(list);
    }
    if (blank != null && !ended) {
      reader.tree().add(blank);
    }
    return true;
  }

  /** Reads the list's lines, and says whether a lone {@code ^} ended it. */
  private static boolean lines(
      BlockReader reader, Element list, boolean bullets, List<ItemText> texts) {
    String text = reader.text();
    @Nullable ItemText item = null;
    boolean afterBlank = false;
    while (reader.at() < text.length()) {
      int at = reader.at();
      if (afterBlank && HorizontalRule.isAt(text, at)) {
        break;
      }
      if (Lines.isEndOfBlock(text, at)) {
        reader.goTo(Lines.end(text, at));
        return true;
      }
      int indent = item == null ? 3 : Math.min(3, item.indentation() - 1);
      int mark = bullets ? Lines.bulletEnd(text, at, indent) : Lines.numberEnd(text, at, indent);
      if (mark >= 0) {
        Element element = new Element(Kind.LI, reader.source().origin(at));
        item = ItemText.begin(reader, at, mark, element);
        list.add(element);
        texts.add(item);
        reader.goTo(Lines.end(text, at));
        afterBlank = false;
      } else if (item == null) {
        break;
      } else if (item.holds(text, at) || (!afterBlank && item.goesOnWith(text, at))) {
        item.add(reader, at, true);
        reader.goTo(Lines.end(text, at));
        afterBlank = false;
      } else if (Lines.isBlank(text, at)) {
        int end = Lines.skipBlank(text, at);
        item.addBlank(reader, at, end);
        reader.goTo(end);
        afterBlank = true;
      } else {
        break;
      }
    }
    return false;
  }
}
