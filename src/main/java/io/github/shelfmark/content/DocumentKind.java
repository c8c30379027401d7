package io.github.shelfmark.content;

/** Where a document stands in the content model. */
public enum DocumentKind {
  /** Outside all collections. */
  PAGE,
  /** In a collection. */
  POST
}
