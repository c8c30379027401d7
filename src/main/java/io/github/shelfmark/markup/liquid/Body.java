package io.github.shelfmark.markup.liquid;

import java.util.List;

/** A sequence of nodes, such as the content of a block. */
public final class Body implements Node {
  private final List<Item> items;
  private final boolean blank;

  /**
   * A node and its position.
   *
   * @param offset in the template's text
   */
  record Item(int offset, Node node) {}

  Body(List<Item> items) {
    this.items = List.copyOf(items);
    this.blank = items.stream().allMatch(item -> item.node().isBlank());
  }

  @Override
  public boolean isBlank() {
    return blank;
  }

  @Override
  public void render(Context context, StringBuilder out) {
    for (Item item : items) {
      try {
        context.limits().checkLength(out.length());
        context.at(item.offset());
        item.node().render(context, out);
      } catch (LiquidException e) {
        context.report(item.offset(), e);
      }
      if (context.isInterrupted()) {
        return;
      }
    }
  }

  /** Runs the nodes and discards their output. */
  void renderSilently(Context context) {
    render(context, new StringBuilder());
  }
}
