package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.container.AlertMarker;
import io.github.shelfmark.markup.container.OpenElements;
import io.github.shelfmark.markup.source.Text;
import java.util.Set;

/**
 * Makes GitHub's alerts, quotes that start with {@code [!NOTE]} and the like, directives of the
 * same name. As on GitHub, the marker needs something after it; a quote in a list, in another quote
 * or in an element of raw HTML is none, nor is one with another marker, such as {@code [!FOO]}.
 * Directives are no part of GitHub's Markdown, so an alert may be in them.
 */
final class Alerts {
  private final Set<String> names;
  private final Definitions definitions;
  private final char[] source;
  private final OpenElements elements = new OpenElements();

  private Alerts(char[] source, Definitions definitions, Set<String> names) {
    this.names = names;
    this.definitions = definitions;
    this.source = source;
  }

  /**
   * Changes the alerts in a document into directives.
   *
   * @param names the names of the directives that there are for alerts
   */
  static void toDirectives(
      Block document, char[] source, Definitions definitions, Set<String> names) {
    if (!names.isEmpty()) {
      new Alerts(source, definitions, names).children(document);
    }
  }

  private void children(Block parent) {
    Block next;
    for (Block block = parent.first(); block != null; block = next) {
      next = block.next();
      switch (block.kind()) {
        case HTML -> html((HtmlBlock) block);
        case DIRECTIVE -> children(block);
        case QUOTE -> {
          if (block.first() instanceof Paragraph marked) {
            quote(block, marked);
          }
        }
        default -> {
          // Everything else is no quote, and quotes in it are no alerts.
        }
      }
    }
  }

  private void html(HtmlBlock block) {
    elements.add(() -> block.lines().join(source).toString());
  }

  private void quote(Block quote, Paragraph marked) {
    Text text = marked.content().text();
    AlertMarker marker = AlertMarker.read(text, names);
    // A definition of the marker makes it a link.
    if (marker == null || definitions.link("!" + marker.type()) != null) {
      return;
    }
    int rest = marker.rest();
    if ((rest == text.end() && marked.next() == null) || elements.anyOpen()) {
      return;
    }
    if (rest == text.end()) {
      marked.unlink();
    } else {
      marked.setText(text.part(rest, text.end()));
    }
    DirectiveBlock alert = new DirectiveBlock(marker.opening(text), false);
    alert.setFenced();
    quote.replaceBy(alert);
  }
}
