package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** Moves the headings of a document, which is shown as a part of another. */
public final class HeadingLevels {
  private static final int DEEPEST = 6;

  private HeadingLevels() {}

  /**
   * Moves all headings but those in raw HTML.
   *
   * @param levels how much deeper they become
   */
  public static void move(Node parent, int levels) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        heading.setLevel(Math.max(1, Math.min(DEEPEST, heading.getLevel() + levels)));
      } else if (node instanceof Block && levels != 0) {
        move(node, levels);
      }
    }
  }
}
