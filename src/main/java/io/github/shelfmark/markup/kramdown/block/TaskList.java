package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;

/** Items that start with a checkbox. */
final class TaskList {
  private static final String OPEN =
      "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
  private static final String DONE =
      "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\""
          + " checked=\"checked\" />";

  private TaskList() {}

  /** Sets the classes of a list and its items, if one of them has a box. */
  static void mark(Element list) {
    boolean tasks = false;
    for (Element item : list.children()) {
      Element first = item.first();
      if (first != null && first.is(Kind.PARAGRAPH)) {
        tasks |= replaceBox(first.children().get(0).raw());
        if (tasks) {
          item.with("class", "task-list-item");
        }
      }
    }
    if (tasks) {
      list.with("class", "task-list");
    }
  }

  private static boolean replaceBox(Source.Builder raw) {
    CharSequence text = raw.text();
    int open = Chars.skipRubySpace(text, 0);
    int after = Chars.skipRubySpace(text, Math.min(text.length(), open + 3));
    if (after <= open + 3
        || text.charAt(open) != '['
        || text.charAt(open + 2) != ']'
        || " xX".indexOf(text.charAt(open + 1)) < 0) {
      return false;
    }
    raw.replaceStart(after, text.charAt(open + 1) == ' ' ? OPEN : DONE);
    return true;
  }
}
