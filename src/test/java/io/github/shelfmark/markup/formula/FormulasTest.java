package io.github.shelfmark.markup.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.MathConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.search.body.BodyReader;
import io.github.shelfmark.testing.TextBlocks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
  private static final Formulas ON = new Formulas(new MathConfig(true, Map.of()));

  private static Body body(Formulas formulas, String text) {
    return new CommonMarkRenderer(
            Links.UNCHANGED, List.of(), SiteAccess.NONE, CodeWriter.PLAIN, formulas, Markup.THEME)
        .render(Fixtures.page("a.md", "a.html", text));
  }

  /** The HTML with the TeX of each formula in brackets. */
  private static String read(Formulas formulas, String text) {
    return body(formulas, text)
        .html()
        .replaceAll("<math>.*?x-tex\">(.*?)</annotation></semantics></math>", "[$1]")
        .replaceAll(
            "(?s)<math display=\"block\">.*?x-tex\">(.*?)</annotation></semantics></math>",
            "[[$1]]");
  }

  @Test
  void dollar_signs_begin_formulas() {
    assertThat(read(ON, "a $x^2$, $`y`$ and $$z$$.")).isEqualTo("<p>a [x^2], [y] and [[z]].</p>\n");
    assertThat(read(ON, "*a $x_1*y_2$*")).isEqualTo("<p><em>a [x_1*y_2]</em></p>\n");
    assertThat(read(ON, "# On $x$")).isEqualTo("<h1 id=\"on-x\">On [x]</h1>\n");
    assertThat(read(ON, "| $a$ |\n|---|\n| $b$ |\n")).contains("<td>[b]</td>");
  }

  @Test
  void marks_may_be_around_formulas() {
    assertThat(read(ON, "_$b$_ and __$c$__"))
        .isEqualTo("<p><em>[b]</em> and <strong>[c]</strong></p>\n");
  }

  @Test
  void signs_within_braces_end_no_formula() {
    assertThat(read(ON, "A $\\text{if $x$ then}$ B"))
        .isEqualTo("<p>A [\\text{if $x$ then}] B</p>\n");
    assertThat(read(ON, "$a{b$ and {c} $d$"))
        .isEqualTo("<p><code class=\"math\">a{b</code> and {c} [d]</p>\n");
    assertThat(read(ON, "$a{b$ `}` c$"))
        .isEqualTo("<p><code class=\"math\">a{b</code> <code>}</code> c$</p>\n");
    assertThat(read(ON, "$\\{a$ b\\}$")).startsWith("<p>[\\{a] b");
  }

  @Test
  void long_texts_of_signs_and_braces_take_no_long_time() {
    for (String part : List.of("$a{ ", "$a{} ", "{$a ", "$ {a} ", "$a} ")) {
      String text = part.repeat(100_000);
      assertThat(body(ON, text).html()).isNotEmpty();
      assertThat(body(ON, text + "}".repeat(100_000)).html()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $5 and $10.",
        "US$5 and US$6",
        "$HOME and $PATH",
        "a $ b $",
        "$20,000 and $30,000",
        "\\$x$",
        "$x\\$",
        "$`a`",
        "$$",
        "a $$ b",
        "$$$"
      })
  void other_dollar_signs_are_text(String text) {
    assertThat(body(ON, text).html()).doesNotContain("<math");
    assertThat(body(ON, text).findings()).isEmpty();
  }

  @Test
  void code_is_no_part_of_a_formula() {
    assertThat(read(ON, "`$x$` and $a `b` c$"))
        .isEqualTo("<p><code>$x$</code> and $a <code>b</code> c$</p>\n");
    assertThat(read(ON, "```sh\necho $x$\n```")).doesNotContain("[");
  }

  @Test
  void what_is_told_of_a_long_one_is_short() {
    for (String tex :
        List.of("\\" + "a".repeat(100_000), "\\begin{array}{" + "cx".repeat(50_000) + "}")) {
      Finding finding = body(ON, "```math\n" + tex + "\n```").findings().get(0);
      assertThat(finding.message() + finding.hint()).hasSizeLessThan(900).contains("…");
    }
  }

  @Test
  void without_the_setting_dollar_signs_in_a_text_are_text() {
    assertThat(read(Formulas.STANDARD, "$x$, $`y`$, $$z$$."))
        .isEqualTo("<p>$x$, $<code>y</code>$, $$z$$.</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$$\nx\n= y\n$$",
        "$$ x\n= y $$",
        "$$\nx\n= y $$",
        "```math\nx\n= y\n```",
        "``` math\nx\n= y\n```",
      })
  void blocks_are_always_formulas(String text) {
    assertThat(read(Formulas.STANDARD, text))
        .isEqualTo("<div class=\"formula\">[[x\n= y]]</div>\n");
    assertThat(body(Formulas.STANDARD, text).blocks()).containsExactly("math");
  }

  @Test
  void blocks_are_in_quotes_and_lists() {
    assertThat(read(ON, "> $$\n> x\n> - y\n> $$\n"))
        .isEqualTo("<blockquote>\n<div class=\"formula\">[[x\n- y]]</div>\n</blockquote>\n");
    assertThat(read(ON, "- a\n\n  $$ x $$\n")).contains("<div class=\"formula\">[[x]]</div>");
    assertThat(read(ON, "a\n$$\nx\n$$\nb\n"))
        .isEqualTo("<p>a</p>\n<div class=\"formula\">[[x]]</div>\n<p>b</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$$ is the number of the process.",
        "$$\n\nx\n\n$$",
        "$$ costs more than $$ does",
        "    $$\n    x\n    $$",
        "$$$ x $$$"
      })
  void other_lines_with_two_signs_are_text(String text) {
    assertThat(body(Formulas.STANDARD, text).html()).doesNotContain("<math");
  }

  @Test
  void a_block_has_an_anchor() {
    assertThat(read(ON, "```math {#euler}\nx\n```"))
        .isEqualTo("<div class=\"formula\" id=\"euler\">[[x]]</div>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\nb $x \\foo$",
        "$$\nx\n  \\foo\n$$",
        "> ```math\n> \\foo\n> ```",
        "a\n\n- $$\n  \\foo $$"
      })
  void what_cannot_be_read_is_told_with_its_place_and_stays_readable(String text) {
    Body body = body(ON, text);
    assertThat(body.findings())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo(FindingCode.FORMULA);
    int at = text.indexOf("\\foo");
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at - text.lastIndexOf('\n', at);
    assertThat(body.findings().get(0).position()).isEqualTo(new Position(line, column));
    assertThat(body.html()).contains("<code class=\"math\">").contains("\\foo");
  }

  @Test
  void many_dollar_signs_take_little_time() {
    for (String part :
        List.of("$", "$a ", "$a", "$$a", "$`a", "a$", "$$ a\n", "$$\n", "\\$", "$a\\")) {
      body(ON, part.repeat(200_000 / part.length()));
    }
  }

  @Test
  void kramdown_draws_formulas_and_keeps_what_it_writes_unseen() {
    Directives none = new Directives(List.of(), SiteAccess.NONE);
    KramdownRenderer renderer =
        new KramdownRenderer(
            Links.UNCHANGED, Map.of(), none, null, new Formulas(MathConfig.NONE, true));
    Body body = renderer.render(BodyText.of(Fixtures.page("a.md", "a.html", "a $$x$$\n\n$$y$$\n")));
    assertThat(body.html())
        .contains("<p>a <math data-chrome><semantics><mi>x</mi>")
        .contains("</math><span hidden>\\(x\\)</span></p>")
        .contains("<div class=\"formula\"><math data-chrome display=\"block\">")
        .contains("<span hidden>\\[y\\]</span></div>");
    assertThat(body.blocks()).containsExactly("math");
    Body broken =
        renderer.render(BodyText.of(Fixtures.page("a.md", "a.html", "a\n\nb $$ \\foo $$")));
    assertThat(broken.html()).contains("b \\(\\foo\\)");
    assertThat(broken.findings().get(0).position()).isEqualTo(new Position(3, 6));
  }

  @Test
  void kramdown_draws_them_alone_where_nothing_may_be_unseen() {
    Directives none = new Directives(List.of(), SiteAccess.NONE);
    KramdownRenderer renderer =
        new KramdownRenderer(Links.UNCHANGED, Map.of(), none, null, Formulas.STANDARD);

    assertThat(
            renderer
                .render(BodyText.of(Fixtures.page("a.md", "a.html", "a $$x$$\n\n$$y$$\n")))
                .html())
        .contains("<p>a <math><semantics><mi>x</mi>", "</math></p>")
        .contains("<div class=\"formula\"><math display=\"block\"><semantics><mi>y</mi>")
        .doesNotContain("hidden", "data-chrome");
  }

  @Test
  void the_search_finds_a_formula_by_its_tex() {
    String html = body(ON, "a $\\frac{alpha}{beta}$ b").html();
    assertThat(TextBlocks.of(BodyReader.read(html, "T")))
        .containsExactly("title T", "text a \\frac{alpha}{beta} b");
  }
}
