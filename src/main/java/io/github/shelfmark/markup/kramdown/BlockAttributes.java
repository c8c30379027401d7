package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.NodeAttributes;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes attribute lists out of the text and gives them to their blocks: {@code {#id}} at the end of
 * a heading, <code>{: .class #id key="value"}</code> on the line below a block.
 */
final class BlockAttributes {
  private static final Pattern HEADING_ID =
      Pattern.compile("[ \\t]*\\{#([A-Za-z][\\w:.-]*)\\}\\s*$");
  private static final Pattern LIST = Pattern.compile("\\{:\\s*([^{}]*)\\}\\s*");

  private BlockAttributes() {}

  static void visit(Node parent, NodeAttributes attributes) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof Heading heading) {
        headingId(heading, attributes);
      } else if (child instanceof Paragraph paragraph) {
        lastLine(paragraph, attributes);
      } else if (child instanceof Block) {
        visit(child, attributes);
      }
      child = next;
    }
  }

  private static void headingId(Heading heading, NodeAttributes attributes) {
    if (!(heading.getLastChild() instanceof Text text)) {
      return;
    }
    Matcher id = HEADING_ID.matcher(text.getChars());
    if (id.find()) {
      attributes.add(heading, Map.of("id", id.group(1)));
      Nodes.cut(text, id.start());
    }
  }

  /** A list below a block belongs to it; one that stands alone, to the block before it. */
  private static void lastLine(Paragraph paragraph, NodeAttributes attributes) {
    // The list may hold quotes or links to the parser, so the line is looked at as it was written.
    Node lineBreak = paragraph.getLastChildAny(SoftLineBreak.class);
    Node first = lineBreak == null ? paragraph.getFirstChild() : lineBreak.getNext();
    if (first == null) {
      return;
    }
    BasedSequence all = paragraph.getChars().getBaseSequence();
    int start = first.getStartOffset();
    Matcher list = LIST.matcher(all.subSequence(start, paragraph.getEndOffset()));
    if (!list.matches()) {
      return;
    }
    Map<String, String> read = AttributeList.read(list.group(1));
    if (lineBreak != null) {
      give(atMargin(all, start) ? outermost(paragraph) : paragraph, read, attributes);
      Nodes.unlinkFrom(lineBreak);
    } else {
      if (paragraph.getPrevious() instanceof Block block) {
        give(block, read, attributes);
      }
      paragraph.unlink();
    }
  }

  /** Only a list can become the table of contents. */
  private static void give(Node block, Map<String, String> read, NodeAttributes attributes) {
    if (!(block instanceof ListBlock)) {
      read.remove(TableOfContents.MARK);
    }
    attributes.add(block, read);
  }

  private static boolean atMargin(BasedSequence all, int start) {
    return start == 0 || all.charAt(start - 1) == '\n';
  }

  /** A line at the margin continues a quote's or list's text only by laziness. */
  private static Node outermost(Node node) {
    Node block = node;
    while (block.getParent() != null && !(block.getParent() instanceof Document)) {
      block = block.getParent();
    }
    return block;
  }
}
