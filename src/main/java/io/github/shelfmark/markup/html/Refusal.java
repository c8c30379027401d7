package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
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
    Finding finding =
        Finding.error(
            FindingCode.NESTING,
            source.document().path(),
            source.positionOf(nesting.index()),
            String.valueOf(nesting.getMessage()),
            nesting.hint());
    String shown = Html.escape(Chars.withoutNulls(source.text()));
    return new Body("<pre>" + shown + "</pre>\n", List.of(), List.of(finding));
  }
}
