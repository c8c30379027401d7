package io.github.shelfmark.site;

/** The kinds of documents in the content model. */
public enum DocumentKind {
  /** Outside all collections. */
  PAGE,
  /** In a collection. */
  POST
}
