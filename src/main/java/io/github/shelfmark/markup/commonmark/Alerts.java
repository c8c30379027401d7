package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Opening;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes GitHub's alerts, quotes that start with {@code [!NOTE]} and the like, directives of the
 * same name. As on GitHub, the marker may be in any case, has its line to itself, and needs
 * something after it; a quote in a list, in another quote or in an element of raw HTML is none, nor
 * is one with another marker, such as {@code [!FOO]}. Directives are no part of GitHub's Markdown,
 * so an alert may be in them.
 *
 * @see <a
 *     href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts">
 *     GitHub's alerts</a>
 */
final class Alerts {
  /** The types that GitHub has; others are text there. */
  static final List<String> TYPES = List.of("note", "tip", "important", "warning", "caution");

  private static final String BREAK = "<br";

  private final Set<String> names;
  private final Definitions definitions;
  private final OpenElements elements;

  private Alerts(char[] source, Definitions definitions, Set<String> names) {
    this.names = names;
    this.definitions = definitions;
    this.elements = new OpenElements(source);
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
        case HTML -> elements.add((HtmlBlock) block);
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

  private void quote(Block quote, Paragraph marked) {
    Text text = marked.content().text();
    char[] s = text.chars();
    int start = text.start();
    int name = start + 2;
    if (name >= text.end() || s[start] != '[' || s[start + 1] != '!') {
      return;
    }
    int close = name;
    while (close < text.end() && Chars.isLetter(s[close])) {
      close++;
    }
    String type = new String(s, name, close - name).toLowerCase(Locale.ROOT);
    boolean ends = close < text.end() && s[close] == ']';
    // A definition of the marker makes it a link.
    if (!ends || !names.contains(type) || definitions.link("!" + type) != null) {
      return;
    }
    int rest = endOfLine(text, close + 1);
    if (rest < 0 || (rest == text.end() && marked.next() == null) || elements.anyOpen()) {
      return;
    }
    if (rest == text.end()) {
      marked.unlink();
    } else {
      marked.setText(text.part(rest, text.end()));
    }
    int index = text.sourceIndex(start);
    Opening opening = new Opening(index, 0, type, text.sourceIndex(name), List.of(), null, -1);
    DirectiveBlock alert = new DirectiveBlock(opening, false);
    alert.setFenced();
    quote.replaceBy(alert);
  }

  /** Where the next line starts if nothing else is on this one but a line break; else -1. */
  private static int endOfLine(Text text, int from) {
    char[] s = text.chars();
    int at = from;
    if (at + 1 < text.end() && s[at] == '\\' && s[at + 1] == '\n') {
      at++;
    } else if (at < text.end() && s[at] == '<') {
      return endOfBreak(text, at);
    }
    while (at < text.end() && Chars.isSpaceOrTab(s[at])) {
      at++;
    }
    return at == text.end() ? at : s[at] == '\n' ? skipBlanks(text, at + 1) : -1;
  }

  /** The start of what follows a break in HTML, which may be on the same line; else -1. */
  private static int endOfBreak(Text text, int from) {
    char[] s = text.chars();
    int at = from + BREAK.length();
    if (at >= text.end() || !new String(s, from, BREAK.length()).equalsIgnoreCase(BREAK)) {
      return -1;
    }
    while (at < text.end() && (Chars.isSpaceOrTab(s[at]) || s[at] == '/')) {
      at++;
    }
    if (at >= text.end() || s[at] != '>') {
      return -1;
    }
    at = skipBlanks(text, at + 1);
    at = at < text.end() && s[at] == '\n' ? skipBlanks(text, at + 1) : at;
    return at == text.end() ? -1 : at;
  }

  private static int skipBlanks(Text text, int from) {
    int at = from;
    while (at < text.end() && Chars.isSpaceOrTab(text.chars()[at])) {
      at++;
    }
    return at;
  }
}
