package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.function.Consumer;

/**
 * A check of what one document says. It runs when the document's page is made; the page's record
 * keeps its findings for builds that do not make the page again. It sees one document only, so
 * nothing that it depends on can change without the page being made.
 *
 * <pre>{@code
 * DocumentRule rule = (document, parts, findings) -> {
 *   for (BodyPart part : parts) {
 *     if (part instanceof BodyPart.HeadingPart heading && heading.text().endsWith(".")) {
 *       findings.accept(Finding.info(CODE, document.path(), heading.place().position(), …));
 *     }
 *   }
 * };
 * }</pre>
 */
@FunctionalInterface
public interface DocumentRule {
  /**
   * Checks a document.
   *
   * @param document the document, which becomes HTML
   * @param parts the parts of its body from top to bottom
   * @param findings gets what is wrong; an error fails the build
   */
  void check(Document document, List<BodyPart> parts, Consumer<Finding> findings);
}
