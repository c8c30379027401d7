package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes every block the parent of its children. {@code Node.takeChildren} of flexmark-java 0.64.8,
 * which makes the items of task lists, forgets those between the first and the last: their document
 * is not found, nor what it knows of them.
 */
final class Parents {
  private Parents() {}

  /** Mends the blocks below a block, which are nested no deeper than {@link NestingLimit}. */
  static void mend(Node block) {
    boolean lost = false;
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      lost |= child.getParent() != block;
    }
    if (lost) {
      List<Node> children = new ArrayList<>();
      block.getChildren().forEach(children::add);
      children.forEach(block::appendChild);
    }
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block) {
        mend(child);
      }
    }
  }
}
