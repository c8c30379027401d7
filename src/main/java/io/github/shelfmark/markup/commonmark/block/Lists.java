package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Lines;

/** Empty lines in lists and at the end of code. */
final class Lists {
  private Lists() {}

  /** Whether no empty line separates the items of a list, or the blocks in one of them. */
  static boolean isTight(Block list) {
    for (Block item = list.first(); item != null; item = item.next()) {
      boolean more = item.next() != null;
      if (more && endsBlank(item)) {
        return false;
      }
      for (Block inner = item.first(); inner != null; inner = inner.next()) {
        if ((more || inner.next() != null) && endsBlank(inner)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an empty line separates two blocks of a definition. */
  static boolean isSpread(Block definition) {
    for (Block inner = definition.first(); inner != null; inner = inner.next()) {
      if (inner.next() != null && endsBlank(inner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsBlank(Block start) {
    for (Block block = start; block != null; block = block.last()) {
      if (block.endsBlank()) {
        return true;
      }
      switch (block.kind()) {
        case LIST, ITEM, DEFINITION_LIST, DEFINITION -> {
          // The last block in it may end blank.
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** Removes empty lines from the end of code. */
  static void dropBlankEnd(Lines lines, char[] source) {
    int size = lines.size();
    while (size > 0 && isBlank(lines, size - 1, source)) {
      size--;
    }
    lines.truncate(size);
  }

  private static boolean isBlank(Lines lines, int line, char[] source) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (source[i] != ' ' && source[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
