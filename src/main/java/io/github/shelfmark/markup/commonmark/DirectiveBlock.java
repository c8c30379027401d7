package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.markup.flexmark.RawBlock;
import io.github.shelfmark.markup.flexmark.RawBlockSyntax;

/** A directive in flexmark's tree: three or more colons, a name, and colons at its end. */
final class DirectiveBlock extends RawBlock {

  /** Three or more colons open it with a name and close it without one. */
  static final class Syntax implements RawBlockSyntax<DirectiveBlock> {
    @Override
    public boolean opens(String line) {
      return line.startsWith(":::");
    }

    @Override
    public DirectiveBlock block() {
      return new DirectiveBlock();
    }

    @Override
    public boolean closes(DirectiveBlock block, String line) {
      String fence = line.strip();
      return fence.startsWith(":::") && fence.chars().allMatch(c -> c == ':');
    }
  }
}
