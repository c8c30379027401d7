package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** Two backslashes at the end of a line break it. */
final class LineBreaks {
  private LineBreaks() {}

  static void visit(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof SoftLineBreak
          && child.getPrevious() instanceof Text text
          && text.getChars().endsWith("\\\\")) {
        child.insertBefore(new HardLineBreak(child.getChars()));
        child.unlink();
        Nodes.cut(text, text.getChars().length() - 2);
      } else {
        visit(child);
      }
      child = next;
    }
  }
}
