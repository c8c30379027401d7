package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which items of a list are tight. */
final class Items {
  private Items() {}

  /**
   * Makes the first paragraphs of tight items transparent, and removes the blank lines from the
   * items' ends.
   *
   * @param ended whether a lone {@code ^} ended the list
   * @return the blank lines at the end of the last item, if there are some
   */
  static @Nullable Element finish(Element list, boolean ended) {
    @Nullable Element blank = null;
    for (Element item : list.children()) {
      List<Element> blocks = item.children();
      if (blocks.isEmpty()) {
        continue;
      }
      Element first = blocks.get(0);
      if (first.is(Kind.PARAGRAPH)
          && blocks.size() >= 2
          && blocks.get(1).is(Kind.BOUNDARY)
          && first.attributeList() != null) {
        blocks.remove(1);
      }
      if (first.is(Kind.PARAGRAPH) && isTight(list, item, ended)) {
        makeTight(first, blocks);
      }
      blank = popBlank(item);
    }
    return blank;
  }

  /** Makes an item's first paragraph transparent, so that it is written without tags. */
  static void makeTight(Element paragraph, List<Element> blocks) {
    if (blocks.size() > 1 && !blocks.get(1).is(Kind.BLANK)) {
      paragraph.children().get(0).raw().append("\n");
    }
    paragraph.makeTransparent();
  }

  /** Removes blank lines from the end of an element. */
  static @Nullable Element popBlank(Element element) {
    Element last = element.last();
    if (last == null || !last.is(Kind.BLANK)) {
      return null;
    }
    element.children().remove(element.children().size() - 1);
    return last;
  }

  private static boolean isTight(Element list, Element item, boolean ended) {
    List<Element> blocks = item.children();
    boolean last = item == list.last();
    boolean noBlankAfter =
        blocks.size() < 2
            || !blocks.get(1).is(Kind.BLANK)
            || (last && blocks.size() == 2 && !ended);
    return noBlankAfter && (!last || list.children().size() == 1 || hasTightItem(list));
  }

  /** Whether an item other than the last is tight or starts with anything but a paragraph. */
  private static boolean hasTightItem(Element list) {
    for (Element item : list.children().subList(0, list.children().size() - 1)) {
      Element first = item.first();
      if (first == null || !first.is(Kind.PARAGRAPH) || first.isTransparent()) {
        return true;
      }
    }
    return false;
  }
}
