package io.github.shelfmark.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.directive.NoteDirective;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingCellsTest {
  private static final int LARGEST_PAGE = 3_000_000;

  private final CommonMarkRenderer commonMark =
      new CommonMarkRenderer(Links.UNCHANGED, NoteDirective.all());
  private final KramdownRenderer kramdown = new KramdownRenderer(Links.UNCHANGED);

  @Test
  void countsOverAllRows() {
    MissingCells cells = new MissingCells();
    assertThat(cells.take(MissingCells.MOST - 1)).isEqualTo(MissingCells.MOST - 1);
    assertThat(cells.take(2)).isZero();
    assertThat(cells.isNewlyExceeded()).isTrue();
    assertThat(cells.take(1)).isEqualTo(1);
    assertThat(cells.take(1)).isZero();
    assertThat(cells.isNewlyExceeded()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'',3:1", "'> ',3:3", "'- ',3:3", "'  ',3:3"})
  void aTableThatGrowsIsReportedWhereItStarts(String prefix, String position) {
    String indent = prefix.replace('-', ' ');
    Body body = commonMark("# H\n\n" + prefix + table(3000, indent));
    assertThat(body.html()).hasSizeLessThan(LARGEST_PAGE);
    assertReported(body, position);
  }

  @Test
  void soIsOneInADirective() {
    assertReported(commonMark("::: note\n" + table(1000, "") + ":::\n"), "2:1");
  }

  @Test
  void manySmallTablesCountTogether() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      text.append(table(11, "")).append('\n');
    }
    // Each lacks 110 cells and takes 14 lines.
    assertReported(commonMark(text.toString()), "8331:1");
  }

  @Test
  void kramdownsTablesAreLimitedToo() {
    String text =
        "# H\n\n" + "x|".repeat(3000) + "x\n" + "-|".repeat(3000) + "-\n" + "x|y\n".repeat(3000);
    Body body = kramdown.render(BodyText.of(Fixtures.page("a.md", "a.html", text)));
    assertThat(body.html()).hasSizeLessThan(LARGEST_PAGE);
    assertReported(body, "3:1");
  }

  @Test
  void oneLongRowMakesTheOthersShort() {
    String text = "a|b\n-|-\n" + "x|y\n".repeat(1000) + "x|".repeat(1000) + "y\n";
    Body body = kramdown.render(BodyText.of(Fixtures.page("a.md", "a.html", text)));
    assertReported(body, "1:1");
  }

  @Test
  void aFewAreFilledIn() {
    Body body = commonMark("| a | b | c |\n|---|:-:|---|\n| d |\n");
    assertThat(body.html())
        .contains("<td>d</td>\n<td style=\"text-align: center\"></td>\n<td></td>\n</tr>");
    assertThat(body.findings()).isEmpty();
    assertThat(kramdown.toHtml("a|b\n:-:|-:\nc|\n"))
        .contains("<td style=\"text-align: right\">\u00a0</td>\n    </tr>");
  }

  private static String table(int columns, String indent) {
    return "x|".repeat(columns)
        + "\n"
        + indent
        + "-|".repeat(columns)
        + "\n"
        + (indent + "x|\n").repeat(columns);
  }

  private static void assertReported(Body body, String position) {
    assertThat(body.findings()).hasSize(1);
    Finding finding = body.findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.MISSING_CELLS);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.position()).hasToString(":" + position);
    assertThat(finding.hint()).isNotEmpty();
  }

  private Body commonMark(String text) {
    return commonMark.render(Fixtures.page("a.md", "a.html", text));
  }
}
