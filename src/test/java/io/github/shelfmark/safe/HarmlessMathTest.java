package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.math.Formula;
import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.text.Html;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessMathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\sum_{i=1}^n \\frac{a}{b} \\sqrt[3]{x} \\text{a \\textbf{b}} \\left(x\\right) \\big(",
        "\\begin{array}{|l:r|}\\hline a & b \\\\ c & d\\end{array} \\tag{1}",
        "\\hat x \\overline{AB} \\overbrace{a}^b \\xrightarrow[a]{b} \\color{#f00} x \\! \\quad \\r"
            + "ule{1em}{1em}",
        "\\phantom{x} \\mathllap{x} \\r"
            + "aisebox{1em}{x} \\boxed{x} \\cancel{x} \\large x \\colorbox{red}{x}"
      })
  void formulas_stay_as_they_are(String tex) {
    Html html = new Html();
    Formula.write(tex, /* display= */ true, SiteMacros.NONE, html);
    StrictReader reader = StrictReader.of("<p><math display=\"block\">" + html + "</math></p>");
    assertThat(reader.cuts()).isEmpty();
    assertThat(reader.isPlain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<math><mtext><table></table></mtext></math>",
        "<math><mi><img src=\"a.png\"></mi></math>",
        "<math><annotation-xml></annotation-xml></math>",
        "<math><mglyph></mglyph></math>",
        "<math href=\"a.html\"></math>",
        "<math><math></math></math>",
        "<mi>x</mi>",
        "<math><maction></maction></math>",
        "<math style=\"color: red\"></math>",
        "<math onclick=\"a()\"></math>"
      })
  void other_markup_in_formulas_is_cut(String html) {
    assertThat(StrictReader.of(html).cuts()).isNotEmpty();
  }

  @Test
  void only_parts_of_formulas_are_empty_with_a_slash() {
    assertThat(StrictReader.of("<math><mspace width=\"1em\"/></math>").isPlain()).isTrue();
    assertThat(StrictReader.of("<p/>").isPlain()).isFalse();
  }

  @Test
  void formulas_stay_where_something_else_is_cut() {
    Html html = new Html();
    Formula.write(
        "\\frac{1}{2} \\quad \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\color{red}{x}",
        /* display= */ true, SiteMacros.NONE, html);
    String formula =
        "<math display=\"block\">"
            + html.toString().replaceAll("(<mspace[^>]*)/>", "$1></mspace>")
            + "</math>";

    HtmlCutter.Result cut =
        HtmlCutter.cut("<p onclick=\"a()\">" + formula + " and " + formula + "</p>");

    assertThat(cut.cut()).containsExactly("p onclick");
    assertThat(Jsoup.parseBodyFragment(cut.html()).select("math").outerHtml())
        .isEqualTo(Jsoup.parseBodyFragment(formula + formula).select("math").outerHtml());
    assertThat(StrictReader.of(cut.html()).isPlain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "<math><mi>a</mi><b>x</b></math> -> <math><mi>a</mi>x</math>",
        "<math><mtext><table><tr><td>x</td></tr></table></mtext></math> ->"
            + " <math><mtext>x</mtext></math>",
        "<math><mi>a</math> b -> <math><mi>a</mi></math> b",
        "<mi>x</mi> <b>y</b> -> x <b>y</b>",
        "<math><mspace width=\"1em\"/><mi>x</mi></math> ->"
            + " <math><mspace width=\"1em\"></mspace><mi>x</mi></math>"
      })
  void html_in_formulas_is_left_out_and_the_other_way_round(String html, String left) {
    assertThat(HtmlCutter.cut(html).html()).isEqualTo(left);
    assertThat(StrictReader.of(left).isPlain()).isTrue();
  }

  @Test
  void formulas_stay_where_blocks_are_taken_away() {
    String formula = "<math><msup><mi>x</mi><mn>2</mn></msup></math>";

    assertThat(HtmlCutter.flat("<div><p>" + formula + "</div></p>")).contains(formula);
  }
}
