package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.function.Consumer;

/** Knows where links lead. Implementations may be shared between threads. */
public interface Links {
  /** Leaves every link as it is written. */
  Links UNCHANGED = (from, href, place, findings) -> href;

  /**
   * Resolves a link or the source of an image.
   *
   * @param from the document that has the link
   * @param href the destination as written, entities and backslashes already resolved
   * @param place where it is in the author's file; computed only if there is something to report
   * @param findings gets a finding if the destination does not exist
   * @return the destination to write: relative to the document's output if it is in this site
   */
  String resolve(Document from, String href, Place place, Consumer<Finding> findings);

  /**
   * Resolves a link or the source of an image that is written in HTML, with the same parameters as
   * {@link #resolve}. The same, but for sites that change links of Markdown only.
   */
  default String resolveHtml(Document from, String href, Place place, Consumer<Finding> findings) {
    return resolve(from, href, place, findings);
  }

  /**
   * Whether the destinations that this gives are written without percent-encoding, as Jekyll does,
   * even if they are no valid addresses then.
   */
  default boolean areAsWritten() {
    return false;
  }

  /** The same links, written without percent-encoding. */
  default Links asWritten() {
    Links links = this;
    return new Links() {
      @Override
      public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
        return links.resolve(from, href, place, findings);
      }

      @Override
      public String resolveHtml(
          Document from, String href, Place place, Consumer<Finding> findings) {
        return links.resolveHtml(from, href, place, findings);
      }

      @Override
      public boolean areAsWritten() {
        return true;
      }
    };
  }
}
