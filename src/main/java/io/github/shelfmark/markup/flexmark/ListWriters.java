package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.html.Html;

/** Writes lists by CommonMark's rules, and GFM's task items. */
final class ListWriters {
  private ListWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(BulletList.class, (node, writing) -> list("ul", node, writing))
        .with(OrderedList.class, ListWriters::ordered)
        .with(BulletListItem.class, ListWriters::item)
        .with(OrderedListItem.class, ListWriters::item)
        .with(TaskListItem.class, ListWriters::item);
  }

  private static void list(String tag, ListBlock node, Writing writing) {
    writing.html().line();
    writing.open(tag).raw("\n");
    writing.children(node);
    writing.html().line().raw("</").raw(tag).raw(">\n");
  }

  private static void ordered(OrderedList node, Writing writing) {
    Html html = writing.html().line().raw("<ol");
    if (node.getStartNumber() != 1) {
      html.attribute("start", String.valueOf(node.getStartNumber()));
    }
    html.raw(">\n");
    writing.children(node);
    html.line().raw("</ol>\n");
  }

  private static void item(ListItem node, Writing writing) {
    Html html = writing.html().line();
    writing.open("li");
    boolean tight = ((ListBlock) node.getParent()).isTight();
    boolean unmarked = node instanceof TaskListItem;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean paragraph = child instanceof Paragraph;
      if (paragraph && !tight) {
        html.line().raw("<p>");
      } else if (!paragraph) {
        html.line();
      }
      if (paragraph && unmarked) {
        html.raw(checkbox((TaskListItem) node));
        unmarked = false;
      }
      if (paragraph) {
        writing.children(child);
        html.raw(tight ? "" : "</p>\n");
      } else {
        writing.node(child);
      }
    }
    html.raw("</li>\n");
  }

  private static String checkbox(TaskListItem node) {
    return node.isItemDoneMarker()
        ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
        : "<input disabled=\"\" type=\"checkbox\"> ";
  }
}
