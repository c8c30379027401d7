package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.text.Markdown;
import java.util.function.IntFunction;

/** Writes lists and their items. */
final class TwinLists {
  private static final int GREATEST_NUMBER = 999_999_999;

  private final Document document;
  private final TwinBlocks blocks;
  private final ListOptions options;

  TwinLists(Document document, TwinBlocks blocks) {
    this.document = document;
    this.blocks = blocks;
    this.options = ListOptions.get(document);
  }

  void bullets(BulletList list, Markdown markdown) {
    char written = list.getOpeningMarker();
    char mark = "-+*".indexOf(written) >= 0 ? written : '-';
    list(list, mark, number -> mark + " ", markdown);
  }

  void ordered(OrderedList list, Markdown markdown) {
    char mark = list.getDelimiter() == ')' ? ')' : '.';
    list(list, mark, number -> Integer.toString(number) + mark + " ", markdown);
  }

  private int firstNumber(Node list) {
    return list instanceof OrderedList ordered && options.isOrderedListManualStart()
        ? Math.max(0, ordered.getStartNumber())
        : 1;
  }

  private void list(ListBlock list, char mark, IntFunction<String> markers, Markdown markdown) {
    boolean tight = isTight(list);
    int number = firstNumber(list);
    markdown.list(mark);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getPrevious() != null && !tight) {
        markdown.block();
      }
      item(item, markers.apply(number), tight, markdown);
      number = Math.min(number + 1, GREATEST_NUMBER);
    }
  }

  /** Whether no paragraph in the items is written as one. */
  private boolean isTight(Node list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Paragraph paragraph
            && !(item instanceof ListItem known
                && known.isParagraphWrappingDisabled(paragraph, options, document))) {
          return false;
        }
      }
    }
    return true;
  }

  private void item(Node item, String marker, boolean tight, Markdown markdown) {
    markdown.open(marker, " ".repeat(marker.length()));
    Node start = item.getFirstChild();
    if (item instanceof TaskListItem task) {
      String box = task.isItemDoneMarker() ? "[x] " : "[ ] ";
      boolean text = start instanceof Paragraph;
      markdown.block().raw(text ? box : box.strip());
      if (text && start != null) {
        markdown.raw(blocks.spans().of(start, TwinLine.Place.PARAGRAPH));
        start = start.getNext();
      }
    }
    for (Node child = start; child != null; child = child.getNext()) {
      Node previous = child.getPrevious();
      if (tight && previous != null && mayFollow(previous, child)) {
        // A blank line would loosen the list.
        markdown.joined();
      }
      blocks.write(child, markdown);
    }
    markdown.close();
  }

  /** Whether a block may be right below another. */
  private boolean mayFollow(Node previous, Node block) {
    boolean simple = isSimple(previous, block);
    if (previous instanceof Paragraph || previous instanceof BlockQuote) {
      return simple;
    }
    boolean ends =
        previous instanceof Heading
            || previous instanceof ThematicBreak
            || previous instanceof FencedCodeBlock
            || previous instanceof IndentedCodeBlock;
    return ends && (simple || block instanceof Paragraph);
  }

  /** Whether a block ends the one above it. */
  private boolean isSimple(Node previous, Node block) {
    if (block instanceof ListBlock) {
      Node first = block.getFirstChild();
      // Others would be text of a paragraph.
      return first != null && first.hasChildren() && firstNumber(block) == 1;
    }
    if (block instanceof FencedCodeBlock code) {
      // With a title, code has a paragraph before it.
      return code.getInfo().indexOf(' ') < 0;
    }
    return block instanceof Heading
        || block instanceof ThematicBreak
        || block instanceof IndentedCodeBlock
        || (block instanceof BlockQuote && !(previous instanceof BlockQuote));
  }
}
