package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.BudgetException;
import java.time.DateTimeException;
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
        context.budget().step();
        context.at(item.offset());
        item.node().render(context, out);
        if (out.length() > context.budget().mostText()) {
          context.budget().text(out.length(), "the template");
        }
      } catch (LiquidException e) {
        context.report(item.offset(), e);
      } catch (BudgetException e) {
        context.exceeded(item.offset(), e);
        throw e;
      } catch (ArithmeticException
          | ClassCastException
          | IllegalArgumentException
          | IndexOutOfBoundsException
          | NegativeArraySizeException
          | NullPointerException
          | DateTimeException e) {
        context.failed(item.offset(), e);
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
