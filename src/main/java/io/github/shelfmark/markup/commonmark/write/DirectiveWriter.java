package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;

/** Writes directives. */
@FunctionalInterface
public interface DirectiveWriter {
  /**
   * Writes a directive.
   *
   * @param directive the directive, all spans in it read
   * @param writer writes what is inside and takes findings
   */
  void write(DirectiveBlock directive, BodyWriter writer);
}
