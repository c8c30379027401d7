package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Optional;

/** Renders the documents of one site in one build. Shared between threads. */
public interface BodyRenderer {
  /**
   * Renders a document's body.
   *
   * @param document a document of the site this renderer was made for
   * @return its body; what is wrong in the text is in its findings, never an exception
   */
  Body render(Document document);

  /**
   * The layouts of the site itself, for a dialect whose sites have such; empty if pages have those
   * of the theme.
   */
  default Optional<OwnLayouts> layouts() {
    return Optional.empty();
  }

  /**
   * Whether the body of a document has a {@link Body#twin}: one that is written as Markdown and
   * becomes a page. Asked before anything is rendered.
   */
  default boolean hasTwin(Document document) {
    return false;
  }

  /** Findings about the site as a whole; called once all documents are rendered. */
  default List<Finding> summary() {
    return List.of();
  }
}
