package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A directive as its author wrote it.
 *
 * @param document the document it stands in
 * @param options its options by name
 * @param lines its lines, blank ones left out
 * @param findings told what is wrong with it
 */
public record DirectiveCall(
    Document document, Map<String, Words> options, List<Words> lines, Consumer<Finding> findings) {

  /**
   * Some words, and where they stand.
   *
   * @param text the words, without blanks at their ends
   * @param place where they start
   */
  public record Words(String text, Place place) {}

  /** Tells the author something. */
  public void tell(Severity severity, FindingCode code, Words about, String message, String hint) {
    findings.accept(
        new Finding(severity, code, document.path(), about.place().position(), message, hint));
  }
}
