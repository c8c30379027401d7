package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Small changes of a parsed tree. */
final class Nodes {
  private Nodes() {}

  /** Keeps the start of a text; one of which nothing is left goes. */
  static void cut(Text text, int end) {
    keep(text, text.getChars().subSequence(0, end));
  }

  /** Drops the start of a text; one of which nothing is left goes. */
  static void cutStart(Text text, int start) {
    keep(text, text.getChars().subSequence(start));
  }

  private static void keep(Text text, BasedSequence kept) {
    if (kept.isEmpty()) {
      text.unlink();
    } else {
      text.setChars(kept);
    }
  }

  /** Takes a node and all after it out of their parent. */
  static void unlinkFrom(Node node) {
    Node next = node;
    while (next != null) {
      Node after = next.getNext();
      next.unlink();
      next = after;
    }
  }
}
