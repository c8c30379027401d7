package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Writes a document's body once more, as CommonMark with GFM's extensions. */
@FunctionalInterface
public interface Twin {
  /**
   * Writes it. To be called right after the body was rendered, by the same thread: what it reads of
   * the site belongs to the same page.
   *
   * @param links gives the destination to write for one that has been resolved as on the page
   * @param findings gets what is wrong and was not when the body was rendered
   * @return Markdown with a line end at its end; empty if there is nothing in the body
   */
  String markdown(UnaryOperator<String> links, Consumer<Finding> findings);
}
