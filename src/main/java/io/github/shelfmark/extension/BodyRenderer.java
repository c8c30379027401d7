package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.List;

/** One way of reading documents. Implementations may be shared between threads. */
public interface BodyRenderer {
  /**
   * Renders a document's body.
   *
   * @param document a document of the site this renderer was made for
   * @return its body; what is wrong in the text is in its findings, never an exception
   */
  Body render(Document document);

  /** What is to be told of the site as a whole once its documents are rendered; often nothing. */
  default List<Finding> summary() {
    return List.of();
  }
}
