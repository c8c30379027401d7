package io.github.shelfmark.site;

/** What a document's body is written in. */
public enum DocumentFormat {
  /** Markdown, in the site's dialect; becomes HTML. */
  MARKDOWN,
  /** HTML; only templating is run on it. */
  HTML,
  /** Any other text, such as a feed; written without a layout. */
  TEXT
}
