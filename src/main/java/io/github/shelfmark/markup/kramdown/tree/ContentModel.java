package io.github.shelfmark.markup.kramdown.tree;

/** How the content of an HTML element is read. */
public enum ContentModel {
  /** As blocks. */
  BLOCK,
  /** As spans. */
  SPAN,
  /** As HTML. */
  RAW
}
