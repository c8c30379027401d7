package io.github.shelfmark.print.pdf;

import static io.github.shelfmark.print.pdf.PdfTrial.part;
import static io.github.shelfmark.print.pdf.PdfTrial.png;
import static io.github.shelfmark.print.pdf.PdfTrial.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.print.PdfFont;
import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.LostPicture;
import io.github.shelfmark.print.PdfProblem.MissingCharacters;
import io.github.shelfmark.print.PdfProblem.RightToLeft;
import io.github.shelfmark.print.PdfProblem.UnusableFont;
import io.github.shelfmark.print.PdfResult;
import io.github.shelfmark.text.BudgetException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors could write to read files, to fetch, or to take any time. */
class HostilePaperTest {
  private final PdfTrial trial = new PdfTrial();

  @Test
  void otherPicturesAreLeftOut() throws IOException {
    trial.files.put("site:broken.png", Arrays.copyOf(png(300, 200), 60));
    trial.files.put("site:none.png", "text".getBytes(StandardCharsets.UTF_8));

    PdfResult result =
        trial.make(
            part(
                7,
                "<img src=\"http://127.0.0.1:9/x.png\" alt=\"far\"><img"
                    + " src=\"file:///etc/hostname\"><img src=\"site:missing.png\"><img"
                    + " src=\"site:broken.png\"><img src=\"site:none.png\"><img"
                    + " src=\"data:image/png;base64,AAAA\"><img src=\"site:../../etc/passwd\">"));

    assertThat(result.problems())
        .hasSize(7)
        .allMatch(problem -> problem instanceof LostPicture lost && lost.part() == 7);
    assertThat(text(result)).contains("far");
  }

  @Test
  void drawingsFetchNothingAndEnd() throws IOException {
    StringBuilder bomb =
        new StringBuilder("<svg width=9 height=9><g id=\"a0\"><path d=\"M0 0\"/></g>");
    for (int i = 1; i < 20; i++) {
      bomb.append("<g id=\"a").append(i).append("\">");
      bomb.append(("<use href=\"#a" + (i - 1) + "\"/>").repeat(10)).append("</g>");
    }
    String circle = "<svg width=9 height=9><g id=\"c\"><use href=\"#c\"/></g></svg>";
    String reads =
        "<svg width=9 height=9><image href=\"file:///etc/passwd\"/><script>x</script><style>@import"
            + " url(file:///etc/x)</style><path d=\"M0 0\" fill=\"url(http://x/y#z)\"/><rect"
            + " fill=\"url(#missing)\" width=\"2\" height=\"2\"/></svg>";

    List<PdfProblem> problems = trial.make(part(1, bomb + "</svg>" + circle + reads)).problems();

    assertThat(problems)
        .containsExactly(new LostPicture(1, "in the text", "it is no drawing that can be shown"));
  }

  @Test
  void whatIsOnlyForBrowsersIsNotThere() throws IOException {
    String text =
        text(
            trial.make(
                part(
                    1,
                    "<math><mi>x</mi></math><span hidden>\\frac{a}{b}</span><p"
                        + " hidden>hid</p><script>scr</script><style>sty</style><input"
                        + " type=checkbox checked>done<div style=\"position: fixed; background:"
                        + " url(file:///etc/x)\">kept</div><iframe"
                        + " src=\"file:///etc/passwd\">ifr</iframe>")));

    assertThat(text).contains("\\frac{a}{b}", "\u2611done", "kept");
    assertThat(text).doesNotContain("hid", "scr", "sty", "ifr");
  }

  @Test
  void charactersThatNoFontHasAreTold() throws IOException {
    PdfResult result = trial.make(part(1, "plain \u2713 \u2192 \u200b\ufe0f") + part(2, "分布式锁 分"));

    assertThat(result.problems())
        .containsExactly(new MissingCharacters(2, List.of("分", "布", "式", "锁"), 4));
    assertThat(text(result)).contains("plain \u2713 \u2192");
  }

  @Test
  void theContentsAddNothingToWhatIsTold() throws IOException {
    PdfResult result = trial.make("<nav>锁 分 מה</nav>" + part(1, "锁 מה"));

    assertThat(result.problems())
        .containsExactly(
            new RightToLeft(1, "מ"),
            new MissingCharacters(0, List.of("分"), 1),
            new MissingCharacters(1, List.of("锁"), 1));
  }

  @Test
  void whatHasNoEndDoesNotGoOnInOtherParts() throws IOException {
    String html =
        part(1, "<table><tr><td>cell<b>") + part(2, "<!-- no end") + part(3, "text</div>");

    assertThat(text(trial.make(html)))
        .contains("Part 1", "cell", "Part 2", "Part 3", "text")
        .doesNotContain("no end");
  }

  @Test
  void textFromRightToLeftIsTold() throws IOException {
    assertThat(trial.make(part(3, "מה")).problems()).containsExactly(new RightToLeft(3, "מ"));
  }

  @Test
  void fontsThatCannotBeUsedAreTold() throws IOException {
    trial.fonts.add(
        new PdfFont(PdfFont.Use.TEXT, "no.ttf", "no font".getBytes(StandardCharsets.UTF_8)));
    trial.fonts.add(
        new PdfFont(PdfFont.Use.BOLD, "o.otf", "OTTO".getBytes(StandardCharsets.UTF_8)));

    assertThat(trial.make(part(1, "x")).problems())
        .containsExactly(
            new UnusableFont("no.ttf", "it is no TrueType font"),
            new UnusableFont(
                "o.otf", "its outlines are those of PostScript, which PDFBox does not embed"));
  }

  @Test
  void tablesRepeatTheirHeadAndStayInTheirColumns() throws IOException {
    String rows = "<tr><td>cell</td><td colspan=\"99999999\" rowspan=\"99999999\">x</td></tr>";
    String table = "<table><thead><tr><th>Head</th><th>Two</th></tr></thead><tbody>";

    try (PDDocument document =
        Loader.loadPDF(
            trial
                .make(part(1, table + "<tr><td>a</td><td>b</td></tr>".repeat(120) + rows))
                .bytes())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(text(document, 2)).contains("Head");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>"})
  void nestingHasALimit(String tag) {
    assertThatThrownBy(() -> trial.make(part(1, tag.repeat(400) + "x")))
        .isInstanceOf(BudgetException.class);
  }

  @Test
  void timeHasALimit() {
    String table = "<table><tr><td>".repeat(4) + "word ".repeat(20_000);

    assertThatThrownBy(() -> trial.make(part(1, table))).isInstanceOf(BudgetException.class);
  }

  @Test
  void noFontOfTheMachineIsUsed() throws IOException {
    PdfResult result =
        trial.make(
            part(
                1,
                "<p style=\"font-family: Arial\">x <i>y</i> <b>z</b> <b><i>w</i></b></p><svg"
                    + " width=\"90\" height=\"20\" font-family=\"Arial\"><text"
                    + " y=\"9\">t</text></svg>"));

    try (PDDocument document = Loader.loadPDF(result.bytes())) {
      List<String> names = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        names.add(document.getPage(0).getResources().getFont(name).getName());
      }
      assertThat(names).isNotEmpty().allMatch(name -> name.contains("DejaVu"));
    }
  }
}
