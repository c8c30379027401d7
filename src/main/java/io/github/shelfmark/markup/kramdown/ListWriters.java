package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;
import io.github.shelfmark.markup.html.Html;

/** Writes lists by kramdown's rules: each item is loose or tight for itself. */
final class ListWriters {
  private ListWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(BulletList.class, (node, writing) -> list("ul", node, writing))
        .with(OrderedList.class, (node, writing) -> list("ol", node, writing))
        .with(BulletListItem.class, ListWriters::item)
        .with(OrderedListItem.class, ListWriters::item)
        .with(TaskListItem.class, ListWriters::item);
  }

  private static void list(String tag, Node node, Writing writing) {
    if (!writing.attribute(node, TableOfContents.MARK).isEmpty()) {
      TableOfContents.write(tag, writing);
      return;
    }
    Html html = writing.html().line().raw("<").raw(tag);
    if (hasTask(node)) {
      html.attribute("class", "task-list");
    }
    writing.attributes(node);
    html.raw(">\n");
    writing.children(node);
    html.line().raw("</").raw(tag).raw(">\n");
  }

  private static boolean hasTask(Node list) {
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TaskListItem) {
        return true;
      }
    }
    return false;
  }

  private static void item(ListItem node, Writing writing) {
    Html html = writing.html().line().raw("<li");
    boolean task = node instanceof TaskListItem;
    if (task) {
      html.attribute("class", "task-list-item");
    }
    writing.attributes(node);
    html.raw(">");
    boolean loose = isLoose(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean first = child == node.getFirstChild();
      if (child instanceof Paragraph && first) {
        html.raw(loose ? "\n<p>" : "");
        if (task) {
          html.raw(checkbox((TaskListItem) node));
        }
        writing.children(child);
        html.raw(loose ? "</p>\n" : "");
      } else {
        html.line();
        writing.node(child);
      }
    }
    html.raw("</li>\n");
  }

  /** The last item has nothing after it to be kept apart from, so it goes with those before. */
  private static boolean isLoose(ListItem item) {
    if (item.getNext() != null || item.getPrevious() == null) {
      return !item.isOwnTight();
    }
    for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
      if (before instanceof ListItem other && other.isOwnTight()) {
        return !item.isOwnTight();
      }
    }
    return true;
  }

  private static String checkbox(TaskListItem node) {
    String checked = node.isItemDoneMarker() ? " checked=\"checked\"" : "";
    return "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\""
        + checked
        + " />";
  }
}
