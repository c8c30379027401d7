package io.github.shelfmark.site;

/** Where a document stands in the content model. */
public enum DocumentKind {
  /** Outside all collections. */
  PAGE,
  /** In a collection. */
  POST
}
