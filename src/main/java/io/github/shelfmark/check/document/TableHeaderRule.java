package io.github.shelfmark.check.document;

import io.github.shelfmark.check.Described;
import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyPart.TablePart;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table says what its columns or rows are (WCAG 2.2, 1.3.1). Many tables only place what is in
 * them, and Markdown cannot say so; hence the findings are information.
 */
final class TableHeaderRule implements DocumentRule, Described {
  @Override
  public RulePage page() {
    return new RulePage(
        FindingCode.TABLE_HEADER,
        "Tables say what their columns are",
        Severity.INFO,
        """
        No header cell of a table has a text: the first row of a table in Markdown is empty, or one in
        HTML has no `<th>`. Screen readers cannot say what a cell is about. Two columns of names and
        explanations may be a list as well.

        A table that only places things is told by `role="presentation"`; one in HTML that has images,
        headings or lists in it is taken for such a table. It is information, because others cannot be
        told apart.
        """,
        ExampleSite.page("# Tides\n\n|  |  |\n| - | - |\n| high | 3 m |\n"),
        ExampleSite.page("# Tides\n\n| tide | height |\n| - | - |\n| high | 3 m |\n"));
  }

  @Override
  public void check(Document document, List<BodyPart> parts, Consumer<Finding> findings) {
    for (BodyPart part : parts) {
      if (part instanceof TablePart table
          && !table.layout()
          && table.headers().stream().allMatch(String::isBlank)) {
        findings.accept(
            Finding.info(
                FindingCode.TABLE_HEADER,
                document.path(),
                table.place().position(),
                "the table has no header cell with text",
                table.html()
                    ? "Make the cells that say what a column or a row is <th>; if it only places"
                        + " things, write <table role=\"presentation\">."
                    : "Say in the first row what the columns are; if no table is meant, write \\| for each |."));
      }
    }
  }
}
