package io.github.shelfmark.markup.flexmark;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads documents with extensions of flexmark that come from a user's jar. What they throw is an
 * error about the document, not the end of the build.
 *
 * @param bodies renders documents
 * @param classes the names of the extensions
 */
record ForeignCode(BodyRenderer bodies, String classes) implements BodyRenderer {

  @Override
  public Body render(Document document) {
    try {
      return bodies.render(document);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Body(
          "",
          List.of(),
          List.of(
              Finding.error(
                  FindingCode.EXTENSION,
                  document.path(),
                  Position.NONE,
                  "an extension of flexmark failed in this document: " + e,
                  "Without " + classes + " in \"extensions\" of \"flexmark\" it would be read.")));
    }
  }

  @Override
  public List<Finding> summary() {
    return bodies.summary();
  }

  /** Titles that are empty where an extension fails, which the renderer reports. */
  static UnaryOperator<String> titles(UnaryOperator<String> titles) {
    return text -> {
      try {
        return titles.apply(text);
      } catch (RuntimeException | LinkageError | StackOverflowError reported) {
        return "";
      }
    };
  }
}
