package io.github.shelfmark.serve.http;

import io.github.shelfmark.finding.Severity;
import java.util.List;

/**
 * A finding as browsers show it.
 *
 * @param severity its severity
 * @param code its kind, such as {@code bad-front-matter}
 * @param file the file as it is shown; empty if it is about none
 * @param line its line, from 1; 0 if it is about the file as a whole
 * @param column its column, from 1; 0 if only the line is known
 * @param message what is wrong
 * @param hint how to fix it; empty if there is nothing to add
 * @param excerpt lines around it; empty if there are none to show
 * @param editor the address that opens the place in an editor, such as {@code vscode://file/…};
 *     empty if no editor is configured
 */
public record ShownFinding(
    Severity severity,
    String code,
    String file,
    int line,
    int column,
    String message,
    String hint,
    List<ExcerptLine> excerpt,
    String editor) {

  /** Copies the lines. */
  public ShownFinding {
    excerpt = List.copyOf(excerpt);
  }
}
