package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.text.BudgetException;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.NestingException;
import java.util.List;

/**
 * What a page shows whose Markdown is nested too deeply, or too long, to be read: its source, as it
 * is.
 */
public final class Refusal {
  private Refusal() {}

  /**
   * The body of such a page, and the finding that reports it.
   *
   * @param source what could not be read
   * @param nesting where that is, and why
   */
  public static Body of(BodyText source, NestingException nesting) {
    return of(
        source,
        Finding.error(
            FindingCode.NESTING,
            source.document().path(),
            source.positionOf(nesting.index()),
            String.valueOf(nesting.getMessage()),
            nesting.hint()));
  }

  /**
   * The body of a page that exceeds its budget, and the finding that reports it.
   *
   * @param exceeded what grew, and where
   */
  public static Body of(BodyText source, BudgetException exceeded) {
    return of(
        source,
        Finding.error(
            FindingCode.BUDGET,
            source.document().path(),
            source.positionOf(exceeded.index()),
            String.valueOf(exceeded.getMessage()),
            exceeded.hint()));
  }

  private static Body of(BodyText source, Finding finding) {
    String shown = Html.escape(Chars.withoutNulls(source.text()));
    return new Body("<pre>" + shown + "</pre>\n", List.of(), List.of(finding));
  }
}
