package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.NodeAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes attribute lists out of the text and gives them to their blocks: {@code {#id}} at the end of
 * a heading, <code>{: .class #id key="value"}</code> on the line below a block.
 */
final class AttributeLists {
  private static final Pattern HEADING_ID =
      Pattern.compile("[ \\t]*\\{#([A-Za-z][\\w:.-]*)\\}\\s*$");
  private static final Pattern LIST = Pattern.compile("\\{:\\s*([^{}]*)\\}\\s*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\.([\\w-]+)|#([A-Za-z][\\w:.-]*)|([A-Za-z_][\\w:-]*)=(?:\"([^\"]*)\"|'([^']*)')");

  private AttributeLists() {}

  static void apply(Document tree, NodeAttributes attributes) {
    visit(tree, attributes);
  }

  private static void visit(Node parent, NodeAttributes attributes) {
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
      cut(text, id.start());
    }
  }

  private static void cut(Text text, int end) {
    BasedSequence kept = text.getChars().subSequence(0, end);
    if (kept.isEmpty()) {
      text.unlink();
    } else {
      text.setChars(kept);
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
    BasedSequence line =
        paragraph
            .getChars()
            .getBaseSequence()
            .subSequence(first.getStartOffset(), paragraph.getEndOffset());
    Matcher list = LIST.matcher(line);
    if (!list.matches()) {
      return;
    }
    if (lineBreak != null) {
      attributes.add(paragraph, read(list.group(1)));
      unlinkFrom(lineBreak);
    } else {
      Node block = paragraph.getPrevious();
      if (block instanceof Block) {
        attributes.add(block, read(list.group(1)));
      }
      paragraph.unlink();
    }
  }

  private static void unlinkFrom(Node node) {
    Node next = node;
    while (next != null) {
      Node after = next.getNext();
      next.unlink();
      next = after;
    }
  }

  private static Map<String, String> read(String list) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(list);
    while (attribute.find()) {
      if (attribute.group(1) != null) {
        attributes.merge("class", attribute.group(1), (a, b) -> a + " " + b);
      } else if (attribute.group(2) != null) {
        attributes.put("id", attribute.group(2));
      } else {
        String quoted = attribute.group(4);
        String name = attribute.group(3);
        attributes.put(name, quoted == null ? attribute.group(5) : quoted);
      }
    }
    return attributes;
  }
}
