package io.github.shelfmark.check.document;

import io.github.shelfmark.check.Described;
import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyPart.HeadingPart;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.function.Consumer;

/** A heading has a text (WCAG 2.2, 2.4.6). */
final class EmptyHeadingRule implements DocumentRule, Described {
  @Override
  public RulePage page() {
    return new RulePage(
        FindingCode.EMPTY_HEADING,
        "Headings have a text",
        Severity.WARNING,
        """
        A heading has no text, nor an image with an alternative text. Screen readers announce it all the
        same, nothing can lead to it, and it is missing in the table of contents. Often its text was
        removed, or it was written for its space.
        """,
        ExampleSite.page("# Tides\n\n##\n\nTwice a day.\n"),
        ExampleSite.page("# Tides\n\n## Times\n\nTwice a day.\n"));
  }

  @Override
  public void check(Document document, List<BodyPart> parts, Consumer<Finding> findings) {
    for (BodyPart part : parts) {
      if (part instanceof HeadingPart heading && heading.text().isBlank()) {
        findings.accept(
            Finding.warning(
                FindingCode.EMPTY_HEADING,
                document.path(),
                heading.place().position(),
                "the heading has no text",
                "Write one, or remove the heading: nothing can lead to it, and screen readers"
                    + " announce it all the same."));
      }
    }
  }
}
