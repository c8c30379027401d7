package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;
import io.github.shelfmark.markup.html.Html;

/** Writes definition lists. */
final class DefinitionWriters {
  private DefinitionWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(DefinitionList.class, DefinitionWriters::list)
        .with(DefinitionTerm.class, DefinitionWriters::term)
        .with(DefinitionItem.class, DefinitionWriters::definition);
  }

  private static void list(DefinitionList node, Writing writing) {
    writing.html().line();
    writing.open("dl", node).raw("\n");
    writing.children(node);
    writing.html().line().raw("</dl>\n");
  }

  private static void term(DefinitionTerm node, Writing writing) {
    writing.html().line();
    writing.open("dt", node);
    contents(node, true, writing);
    writing.html().raw("</dt>\n");
  }

  private static void definition(DefinitionItem node, Writing writing) {
    writing.html().line();
    writing.open("dd", node);
    contents(node, node.isTight(), writing);
    writing.html().raw("</dd>\n");
  }

  private static void contents(Node node, boolean tight, Writing writing) {
    Html html = writing.html();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph && tight && child == node.getFirstChild()) {
        writing.children(child);
      } else {
        html.line();
        writing.node(child);
      }
    }
  }
}
