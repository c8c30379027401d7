package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.Lines;

/** What blank lines mean at the end of things. */
final class Lists {
  private Lists() {}

  /** Whether no blank line stands between a list's items, nor between the blocks of one. */
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

  private static boolean endsBlank(Block start) {
    for (Block block = start; block != null; block = block.last()) {
      if (block.endsBlank()) {
        return true;
      }
      if (block.kind() != Kind.LIST && block.kind() != Kind.ITEM) {
        return false;
      }
    }
    return false;
  }

  /** Takes blank lines off the end of code. */
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
