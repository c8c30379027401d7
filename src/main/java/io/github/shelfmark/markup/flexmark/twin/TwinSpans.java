package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.shelfmark.markup.flexmark.parse.ValueNode;

/** Writes spans as Markdown. */
final class TwinSpans {
  private final TwinPage page;
  private final Writers<TwinLine> writers = new Writers<>();

  TwinSpans(TwinPage page) {
    this.page = page;
    writers.add(Text.class, TwinSpans::text);
    writers.add(HtmlEntity.class, TwinSpans::text);
    writers.add(TextBase.class, this::children);
    writers.add(ValueNode.class, (value, line) -> line.text(page.values().value(value.key())));
    writers.add(Code.class, this::code);
    writers.add(Emphasis.class, this::emphasis);
    writers.add(StrongEmphasis.class, (node, line) -> starred("**", "strong", node, line));
    writers.add(SoftLineBreak.class, this::softBreak);
    writers.add(HardLineBreak.class, (node, line) -> line.hardBreak());
    writers.add(HtmlInline.class, (node, line) -> line.tag(page.html(node)));
    writers.add(HtmlInlineComment.class, (node, line) -> line.tag(page.html(node)));
    new LinkSpans(page, this).addTo(writers);
    new ShippedSpans(page, this).addTo(writers);
  }

  /** The children of a node. */
  String of(Node parent, TwinLine.Place place) {
    TwinLine line = new TwinLine(place);
    children(parent, line);
    return line.end();
  }

  /** A span outside of paragraphs, where extensions have such. */
  String alone(Node node) {
    TwinLine line = new TwinLine(TwinLine.Place.PARAGRAPH);
    write(node, line);
    return line.end();
  }

  /** Writes the children of a node. */
  void children(Node parent, TwinLine line) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child, line);
    }
  }

  private void write(Node node, TwinLine line) {
    Writers.Writer<Node, TwinLine> writer = writers.of(node);
    if (writer == null) {
      line.html(page.html(node));
    } else {
      writer.write(node, line);
    }
  }

  /** Writes what a node is in the source as text. */
  static void text(Node node, TwinLine line) {
    line.text(node.getChars().unescape());
  }

  private void code(Code node, TwinLine line) {
    line.code(page.values().replace(Escaping.collapseWhitespace(node.getText(), true)));
  }

  private void softBreak(SoftLineBreak node, TwinLine line) {
    // Sites may have chosen that readers see each line.
    if (page.context().getHtmlOptions().softBreak.contains("<br")) {
      line.hardBreak();
    } else {
      line.softBreak();
    }
  }

  private void emphasis(Emphasis node, TwinLine line) {
    Node only = node.getFirstChild();
    if (only instanceof StrongEmphasis && only.getNext() == null) {
      // The stars of both side by side mean just that.
      TwinLine.Mark mark = line.open("***", "em", "strong");
      children(only, line);
      line.close(mark, after(node));
    } else {
      starred("*", "em", node, line);
    }
  }

  /** Writes a span between stars. */
  void starred(String stars, String tag, Node node, TwinLine line) {
    TwinLine.Mark mark = line.open(stars, tag);
    children(node, line);
    line.close(mark, after(node));
  }

  /** The character that follows a node, as far as it is known without writing it. */
  private static char after(Node node) {
    Node next = node.getNext();
    if (next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak) {
      return ' ';
    }
    if (next instanceof Text || next instanceof TextBase || next instanceof HtmlEntity) {
      String text = next.getChars().unescape();
      return text.isEmpty() ? 'x' : text.charAt(0);
    }
    boolean marked =
        next instanceof LinkNodeBase
            || next instanceof RefNode
            || next instanceof HtmlInlineBase
            || next instanceof Code;
    return marked ? '(' : 'x';
  }
}
