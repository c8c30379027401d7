package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.text.NestingException;

/**
 * Limits how deep blocks and spans are nested: flexmark-java goes through its trees by recursion,
 * and a stack that overflows would take the build with it.
 */
final class NestingLimit {
  /** More than any author nests, and shallow enough for the stack of a thread. */
  static final int DEEPEST = 100;

  private NestingLimit() {}

  /**
   * Looks at a tree.
   *
   * @throws NestingException if it is too deep
   */
  static void check(Node root) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      Node next = node.getFirstChild();
      if (next != null) {
        // Blocks have been counted as they were read; spans may be as deep again.
        if (++depth > 2 * DEEPEST) {
          throw new NestingException(next.getStartOffset());
        }
        node = next;
        continue;
      }
      while (node != null && node != root && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null || node == root ? null : node.getNext();
    }
  }
}
