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

/**
 * Headings go down one level at a time, starting below the title of the page, and there is one of
 * level 1 (WCAG 2.2, technique G141). It is advice, so the findings are information.
 */
final class HeadingOrderRule implements DocumentRule, Described {
  @Override
  public RulePage page() {
    return new RulePage(
        FindingCode.HEADING_ORDER,
        "Headings go down one level at a time",
        Severity.INFO,
        """
        A heading is more than one level below the one before it, the first one is more than one below
        the title of the page, or there are several of level 1, which is that title. Who does not see
        the page finds the way by the levels, and so does the table of contents beside the text. Do not
        choose a level for its size.

        It is advice and no error ([WCAG, technique G141](https://www.w3.org/WAI/WCAG22/Techniques/general/G141)),
        so it is information. Headings in boxes beside the text, such as `<aside>`, are not compared.
        """,
        ExampleSite.page("# Tides\n\n### Low water\n"),
        ExampleSite.page("# Tides\n\n## Low water\n"));
  }

  @Override
  public void check(Document document, List<BodyPart> parts, Consumer<Finding> findings) {
    // The title of the page is above the first heading, or is it.
    int above = 1;
    boolean first = true;
    int titles = 0;
    for (BodyPart part : parts) {
      // The title of a box is no section of the page.
      if (!(part instanceof HeadingPart heading) || heading.boxed()) {
        continue;
      }
      int level = heading.level();
      if (level > above + 1) {
        findings.accept(skipped(document, heading, above, first));
      }
      if (level == 1 && ++titles == 2) {
        findings.accept(second(document, heading));
      }
      above = level;
      first = false;
    }
  }

  private static Finding skipped(Document document, HeadingPart heading, int above, boolean first) {
    int level = heading.level();
    return finding(
        document,
        heading,
        first
            ? "the first heading of the page is of level " + level
            : "a heading of level " + level + " comes after one of level " + above,
        "Make it level "
            + (above + 1)
            + ": who does not see the page finds the way by the levels of its headings.");
  }

  private static Finding second(Document document, HeadingPart heading) {
    return finding(
        document,
        heading,
        "the page has more than one heading of level 1",
        "Level 1 is the title of the page; start sections with level 2.");
  }

  private static Finding finding(
      Document document, HeadingPart heading, String message, String hint) {
    return Finding.info(
        FindingCode.HEADING_ORDER, document.path(), heading.place().position(), message, hint);
  }
}
