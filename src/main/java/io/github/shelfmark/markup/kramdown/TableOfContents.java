package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.flexmark.Writing;
import io.github.shelfmark.markup.html.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The list of headings that stands where an author wrote <code>{:toc}</code> below a list. */
final class TableOfContents {
  /** The attribute that marks the list to replace; no HTML attribute has this name. */
  static final String MARK = ":toc";

  private TableOfContents() {}

  /**
   * Writes the contents.
   *
   * @param tag the element of the list that is replaced, {@code ul} or {@code ol}
   */
  static void write(String tag, Writing writing) {
    List<Heading> headings = new ArrayList<>();
    collect(writing.tree(), writing, headings);
    if (!headings.isEmpty()) {
      writing.html().line().raw("<").raw(tag).raw(" id=\"markdown-toc\">\n");
      items(headings, 0, headings.size(), tag, writing);
      writing.html().raw("</").raw(tag).raw(">\n");
    }
  }

  private static void collect(Node parent, Writing writing, List<Heading> into) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        List<String> classes = Arrays.asList(writing.attribute(heading, "class").split(" ", -1));
        if (!classes.contains("no_toc")) {
          into.add(heading);
        }
      } else if (child instanceof Block) {
        collect(child, writing, into);
      }
    }
  }

  /** A heading's item holds those below it that are of a deeper level. */
  private static void items(List<Heading> headings, int from, int to, String tag, Writing writing) {
    Html html = writing.html();
    int at = from;
    while (at < to) {
      Heading heading = headings.get(at);
      int end = at + 1;
      while (end < to && headings.get(end).getLevel() > heading.getLevel()) {
        end++;
      }
      String id = writing.idOf(heading);
      html.raw("<li><a").attribute("href", "#" + id).attribute("id", "markdown-toc-" + id).raw(">");
      writing.children(heading);
      html.raw("</a>");
      if (end > at + 1) {
        html.raw("<").raw(tag).raw(">\n");
        items(headings, at + 1, end, tag, writing);
        html.raw("</").raw(tag).raw(">\n");
      }
      html.raw("</li>\n");
      at = end;
    }
  }
}
