package io.github.shelfmark.markup.link;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;

/**
 * Where links to addresses start.
 *
 * @param site the site of the documents
 */
record LinkStart(Site site) {
  /** The page of a document, or a file itself whose text is shown on the page of another. */
  String of(Document from) {
    boolean part =
        site.documentFor(from.output())
            .filter(shown -> !shown.path().equals(from.path()))
            .isPresent();
    return part ? from.path() : from.output();
  }
}
