package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.NodeAttributes;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes attribute lists out of lines: <code>[link](x){: target="_blank"}</code>. */
final class SpanAttributes {
  private static final Pattern LIST = Pattern.compile("\\{:\\s*([^{}\\n]*)\\}");
  private static final Set<Class<? extends Node>> SPANS =
      Set.of(
          Code.class,
          Emphasis.class,
          Image.class,
          ImageRef.class,
          Link.class,
          LinkRef.class,
          StrongEmphasis.class);

  private SpanAttributes() {}

  static void visit(Node parent, NodeAttributes attributes) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node before = child.getPrevious();
      if (before != null
          && child instanceof Text text
          && SPANS.contains(before.getClass())
          && text.getChars().startsWith("{:")) {
        child = take(text, before, attributes);
      } else {
        visit(child, attributes);
        child = child.getNext();
      }
    }
  }

  /** Gives a span the list that starts in a text; the node to go on with comes back. */
  private static @Nullable Node take(Text text, Node span, NodeAttributes attributes) {
    int start = text.getStartOffset();
    BasedSequence all = text.getChars().getBaseSequence();
    Matcher list = LIST.matcher(all);
    list.region(start, text.getParent().getEndOffset());
    if (!list.lookingAt()) {
      return text.getNext();
    }
    Map<String, String> read = AttributeList.read(list.group(1));
    read.remove(TableOfContents.MARK);
    attributes.add(span, read);
    Node next = text;
    // Quotes in the list have made it more than one node.
    while (next != null && next.getEndOffset() <= list.end()) {
      Node after = next.getNext();
      next.unlink();
      next = after;
    }
    if (next instanceof Text rest && rest.getStartOffset() < list.end()) {
      Nodes.cutStart(rest, list.end() - rest.getStartOffset());
    }
    return next;
  }
}
