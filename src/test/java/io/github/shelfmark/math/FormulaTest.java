package io.github.shelfmark.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.shelfmark.math.read.FormulaException;
import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.text.Html;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the comparison with KaTeX folds: spaces, forms of operators, classes, places of faults. */
class FormulaTest {
  private static String written(String tex) {
    return written(tex, SiteMacros.NONE);
  }

  private static String written(String tex, SiteMacros macros) {
    Html html = new Html();
    Formula.write(tex, /* display= */ false, macros, html);
    return html.toString()
        .replaceAll("^<semantics>(<mrow>)?", "")
        .replaceAll("(</mrow>)?<annotation.*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-a | <mo>\u2212</mo><mi>a</mi>",
        "a-b | <mi>a</mi><mo>\u2212</mo><mi>b</mi>",
        "a=-b | <mi>a</mi><mo>=</mo><mo form=\"prefix\">\u2212</mo><mi>b</mi>",
        "\\sin x | <mi>sin</mi><mo>\u2061</mo><mspace width=\"0.1667em\"/><mi>x</mi>",
        "\\sin(x | <mi>sin</mi><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>x</mi>",
        "\\Gamma | <mi mathvariant=\"normal\">\u0393</mi>",
        "\\mathrm{d} | <mi mathvariant=\"normal\">d</mi>",
        "\\mathrm{max} | <mi>max</mi>",
        "a:=b | <mi>a</mi><mo lspace=\"0.2778em\" rspace=\"0em\">:</mo>"
            + "<mo lspace=\"0em\" rspace=\"0.2778em\">=</mo><mi>b</mi>",
        "x_{i=1} | <msub><mi>x</mi><mrow><mi>i</mi><mo lspace=\"0em\" rspace=\"0em\">=</mo>"
            + "<mn>1</mn></msub>",
        "a\\quad b | <mi>a</mi><mspace width=\"1em\"/><mi>b</mi>",
        "\\color{red}x | <mstyle mathcolor=\"red\"><mi>x</mi></mstyle>",
        "\\textbf{b} | <mtext class=\"bold\">b</mtext>",
        "a < b | <mi>a</mi><mo>&lt;</mo><mi>b</mi>",
      })
  void is_written(String tex, String mathml) {
    assertThat(written(tex).replace("</mrow></msub>", "</msub>")).isEqualTo(mathml);
  }

  @Test
  void negative_spaces_are_classes_because_widths_below_zero_mean_nothing() {
    assertThat(written("\\!")).isEqualTo("<mspace class=\"back-3\"/>");
    assertThat(written("\\hspace{-1.5em}"))
        .isEqualTo(
            "<mspace class=\"back-18\"/><mspace class=\"back-5\"/><mspace class=\"back-4\"/>");
  }

  @Test
  void tables_have_classes_because_there_are_no_attributes_for_columns_and_rules() {
    assertThat(
            written("\\begin{array}{|l:c|}\\hline a&b\\\\\\hdashline c&d\\\\\\hline\\end{array}"))
        .isEqualTo(
            "<mtable class=\"array\"><mtr class=\"rule-above\"><mtd class=\"left rule-before\">"
                + "<mi>a</mi></mtd><mtd class=\"dash-before rule-after\"><mi>b</mi></mtd></mtr>"
                + "<mtr class=\"dash-above rule-below\"><mtd class=\"left rule-before\">"
                + "<mi>c</mi></mtd><mtd class=\"dash-before rule-after\"><mi>d</mi></mtd></mtr>"
                + "</mtable>");
  }

  @Test
  void its_tex_is_an_annotation() {
    Html html = new Html();
    Formula.write("\na<b\n", /* display= */ true, SiteMacros.NONE, html);
    assertThat(html.toString())
        .endsWith("<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics>");
  }

  @Test
  void macros_of_the_site_have_arguments_and_may_be_named_without_a_backslash() {
    SiteMacros macros = new SiteMacros(Map.of("half", "\\frac{#1}{2}", "\\RR", "\\mathbb{R}"));
    assertThat(written("\\half{x}", macros)).isEqualTo("<mfrac><mi>x</mi><mn>2</mn></mfrac>");
    assertThat(written("\\RR", macros)).isEqualTo("<mi>\u211D</mi>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a + \\fracc{b}{c} | 4 | formulas have no command \"\\fracc\" | Did you mean \"\\frac\"?",
        "x + {a | 4 | \"{\" is not closed | Add \"}\" where the group ends.",
        "a } | 2 | \"}\" is not expected here | Remove it, or add the \"{\" that it closes.",
        "x^2^3 | 3 | there are two superscripts at the same place"
            + " | Put braces around what belongs together.",
        "\\frac{a} | 0 | \"\\frac\" lacks an argument | Write the argument in braces behind it.",
        "a \\left( b | 2 | \\left has no \\right"
            + " | Add \\right and a delimiter; \"\\right.\" shows none.",
        "\\begin{pmatrx}a\\end{pmatrx} | 0 | formulas have no environment \"pmatrx\""
            + " | Did you mean \"pmatrix\"?",
        "\\begin{matrix}a | 0 | \\begin{matrix} has no \\end"
            + " | Add \\end{matrix} where it ends.",
        "\\textcolor{rde}{x} | 0 | there is no colour \"rde\" | Did you mean \"red\"?",
        "\\hspace{1xx} | 0 | \"1xx\" behind \\hspace is no length | Write a number of at most 100"
            + " em and a unit, such as 1em, 3mu or -2pt.",
        "\\ce{H2O} | 0 | formulas have no command \"\\ce\" "
            + " | Write chemical formulas with \\mathrm, as in \\mathrm{H_2O}.",
      })
  void what_is_wrong_is_told_with_its_place(String tex, int index, String message, String hint) {
    FormulaException wrong = catchThrowableOfType(FormulaException.class, () -> written(tex));
    assertThat(wrong).hasMessage(message);
    assertThat(wrong.hint()).isEqualTo(hint);
    assertThat(wrong.index()).isEqualTo(index);
  }
}
