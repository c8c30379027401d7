package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms, which are the lines of the paragraph before, and their definitions. */
final class DefinitionList implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    int start = reader.at();
    if (markEnd(reader.text(), start, 3) < 0 || !isAfterParagraph(reader.tree().children())) {
      return false;
    }
    Element list = reader.block(Kind.DL, "", start);
    List<Element> before = reader.tree().children();
    Element paragraph = before.remove(before.size() - 1);
    boolean afterBlank = paragraph.is(Kind.BLANK);
    if (afterBlank) {
      paragraph = before.remove(before.size() - 1);
    }
    terms(paragraph, list);
    list.setAttributeList(paragraph.attributeList());
    List<ItemText> texts = new ArrayList<>();
    lines(reader, list, afterBlank, texts);
    Element blank = definitions(reader, list, texts);
    addTo(before, list);
    if (blank != null) {
      before.add(blank);
    }
    return true;
  }

  private static int markEnd(String text, int at, int indent) {
    int i = Lines.skipAtMost(text, at, indent);
    return text.startsWith(":", i) && Lines.isMarkerEnd(text, i + 1) ? i + 1 : -1;
  }

  private static boolean isAfterParagraph(List<Element> children) {
    int size = children.size();
    if (size == 0) {
      return false;
    }
    Element last = children.get(size - 1);
    return last.is(Kind.PARAGRAPH)
        || (size >= 2
            && last.is(Kind.BLANK)
            && last.value().equals("\n")
            && children.get(size - 2).is(Kind.PARAGRAPH));
  }

  private static void terms(Element paragraph, Element list) {
    Source source = paragraph.children().get(0).raw().build();
    String text = source.text();
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      int to = end < 0 ? text.length() : end;
      Element term = new Element(Kind.DT, source.origin(line));
      Lines.Attributes found = ItemAttributes.at(text, Chars.skipRubySpace(text, line), to);
      if (found != null) {
        term.ownAttributeList().add(found.list());
      }
      int from = found == null ? line : Math.min(found.end(), to);
      term.add(Element.rawText(new Source.Builder().append(source, from, to), source.origin(from)));
      list.add(term);
      line = to + 1;
    }
  }

  private static void lines(
      BlockReader reader, Element list, boolean firstAfterBlank, List<ItemText> texts) {
    String text = reader.text();
    @Nullable ItemText item = null;
    boolean asParagraph = firstAfterBlank;
    boolean afterBlank = false;
    while (reader.at() < text.length()) {
      int at = reader.at();
      int mark = markEnd(text, at, item == null ? 3 : Math.min(3, item.indentation() - 1));
      if (mark >= 0) {
        Element definition = new Element(Kind.DD, reader.source().origin(at));
        definition.detail().firstAsParagraph = asParagraph;
        item = ItemText.begin(reader, at, mark, definition);
        list.add(definition);
        texts.add(item);
        asParagraph = false;
        afterBlank = false;
        reader.goTo(Lines.end(text, at));
      } else if (item == null || Lines.isEndOfBlock(text, at)) {
        break;
      } else if (item.holds(text, at) || (!afterBlank && item.goesOnWith(text, at))) {
        item.add(reader, at, false);
        asParagraph = false;
        afterBlank = false;
        reader.goTo(Lines.end(text, at));
      } else if (Lines.isBlank(text, at)) {
        int end = Lines.skipBlank(text, at);
        item.addBlank(reader, at, end);
        asParagraph = true;
        afterBlank = true;
        reader.goTo(end);
      } else {
        break;
      }
    }
  }

  private static @Nullable Element definitions(
      BlockReader reader, Element list, List<ItemText> texts) {
    @Nullable Element blank = null;
    int next = 0;
    for (Element item : list.children()) {
      if (item.is(Kind.DT)) {
        continue;
      }
      texts.get(next++).read(reader, item);
      if (item.children().isEmpty()) {
        continue;
      }
      blank = Items.popBlank(item);
      Element first = item.first();
      if (first != null && first.is(Kind.PARAGRAPH) && !item.detail().firstAsParagraph) {
        if (item.children().size() > 1) {
          first.children().get(0).raw().append("\n");
        }
        first.makeTransparent();
      }
    }
    return blank;
  }

  /** Joins the list to one directly before it. */
  private static void addTo(List<Element> before, Element list) {
    int size = before.size();
    boolean afterBlank = size >= 2 && before.get(size - 1).is(Kind.BLANK);
    int last = afterBlank ? size - 2 : size - 1;
    if (last >= 0 && before.get(last).is(Kind.DL)) {
      if (afterBlank) {
        before.remove(size - 1);
      }
      before.get(last).children().addAll(list.children());
    } else {
      before.add(list);
    }
  }
}
