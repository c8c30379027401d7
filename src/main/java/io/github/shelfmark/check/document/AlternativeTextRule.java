package io.github.shelfmark.check.document;

import io.github.shelfmark.check.Described;
import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyPart.ImagePart;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.function.Consumer;

/**
 * An image has a text that stands for it (WCAG 2.2, 1.1.1). Only HTML can say that an image needs
 * none: there {@code alt=""} is deliberate, while Markdown without a text has the same form as one
 * that was forgotten.
 */
final class AlternativeTextRule implements DocumentRule, Described {
  @Override
  public RulePage page() {
    return new RulePage(
        FindingCode.ALTERNATIVE_TEXT,
        "Images have a text that stands for them",
        Severity.WARNING,
        """
        An image has no alternative text, so people who do not see it, and search engines, get nothing,
        or the name of the file ([WCAG 1.1.1](https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html)).
        Say what the image shows; a linked image says where the link leads.

        Only HTML can say that an image is no content: `alt=""`, `role="presentation"` and
        `aria-hidden="true"` are deliberate. In Markdown an image that only decorates looks like one
        whose text was forgotten, so write it as `<img src="wave.svg" alt="">`.
        """,
        ExampleSite.page("# Tides\n\n![](https://example.org/gauge.png)\n"),
        ExampleSite.page("# Tides\n\n![A gauge at 3 m](https://example.org/gauge.png)\n"));
  }

  @Override
  public void check(Document document, List<BodyPart> parts, Consumer<Finding> findings) {
    for (BodyPart part : parts) {
      if (part instanceof ImagePart image && lacksText(image)) {
        findings.accept(
            Finding.warning(
                FindingCode.ALTERNATIVE_TEXT,
                document.path(),
                image.place().position(),
                "the image has no alternative text",
                image.html()
                    ? "Say in \"alt\" what it shows; alt=\"\" if it only decorates."
                    : "Say between the brackets what it shows; if it only decorates, write"
                        + " <img src=\"…\" alt=\"\">."));
      }
    }
  }

  private static boolean lacksText(ImagePart image) {
    String text = image.alternative();
    return !image.decorative() && (text == null || (!image.html() && text.isBlank()));
  }
}
