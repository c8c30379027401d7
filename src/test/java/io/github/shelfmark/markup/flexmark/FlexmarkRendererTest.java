package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexmarkRendererTest {
  private static final Links LINKS =
      (from, href, place, findings) -> {
        if (href.startsWith("no")) {
          findings.accept(
              Finding.error(FindingCode.BROKEN_LINK, from.path(), place.position(), href, ""));
        }
        return href.replace(".md", ".html");
      };

  private final FlexmarkRenderer renderer =
      new FlexmarkRenderer(
          FlexmarkSettings.github(),
          LINKS,
          List.of(new Box("note", false), new Box("data", true)),
          new SiteAccess(
              Words.KEYS,
              document -> {
                throw new IllegalStateException();
              },
              Libraries.onClassPath(),
              document -> BuildValues.of(Set.of("v"), key -> "<1.0>")),
          BodyForm.theme(new CodeBlocks(), Formulas.STANDARD));

  /** Shows all that a directive can ask for. */
  private record Box(String name, boolean literal) implements Directive {
    @Override
    public Set<String> attributes() {
      return Set.of("title", "id");
    }

    @Override
    public void write(DirectiveCall call, Html html) {
      html.raw("<aside>");
      call.writeTitle(html);
      html.raw("\n");
      if (literal) {
        call.lines()
            .forEach(line -> html.text(line.text() + line.place().position().column()).raw("\n"));
      } else {
        call.writeBody(html);
      }
      html.raw("</aside>\n");
    }
  }

  private Body render(String... lines) {
    return renderer.render(Fixtures.page("a.md", "a.html", String.join("\n", lines) + "\n"));
  }

  private static List<String> told(Body body) {
    return body.findings().stream()
        .map(
            finding ->
                finding.position().line()
                    + ":"
                    + finding.position().column()
                    + " "
                    + finding.code().id())
        .toList();
  }

  @Test
  void tellsTheSameBrokenLinkAtEachOfItsPlaces() {
    Body body =
        render(
            "[a](no.md) and [b](no.md)",
            "",
            "> - ![c][r] <a href=\"no2.md\">d</a>",
            "",
            "[r]: <no3.png> 'x'",
            "",
            "n[^1]",
            "",
            "[^1]: [e](no4.md)");

    assertThat(told(body))
        .containsExactly(
            "1:5 broken-link",
            "1:20 broken-link",
            "3:22 broken-link",
            "5:7 broken-link",
            "9:11 broken-link");
    assertThat(body.html()).contains("<a href=\"no.html\">a</a>").contains("src=\"no3.png\"");
  }

  @Test
  void doesNotLookAtFootnotesThatNothingRefersTo() {
    assertThat(told(render("a", "", "[^1]: [e](no4.md)"))).isEmpty();
  }

  @Test
  void leavesCodeAsItIs() {
    Body body = render("```java title=\"A.java\" {1} bogus", "int x;  ", "", "", "int y;", "```");

    assertThat(told(body)).containsExactly("1:4 code-block");
    assertThat(body.html())
        .contains("<figcaption>A.java</figcaption>")
        .contains("x;  \n</span><span class=\"line\">\n</span><span class=\"line\">\n</span>");
  }

  @Test
  void givesHeadingsTheIdsOfTheDialectCommonmark() {
    Body body =
        render(
            "# A `b` *c* {#own .x}",
            "## Same",
            "## Same ##",
            "<h2 id=\"raw\">R</h2>",
            "",
            "# A {#own}");

    assertThat(body.headings())
        .containsExactly(
            new Heading(1, "own", "A b c"),
            new Heading(2, "same", "Same"),
            new Heading(2, "same-1", "Same"),
            new Heading(2, "raw", "R"),
            new Heading(1, "own", "A"));
    assertThat(body.html()).contains("<h1 id=\"own\" class=\"x\">A <code>b</code>");
    assertThat(told(body)).containsExactly("6:6 duplicate-id");
  }

  @Test
  void showsValuesButMakesNoIdsOfThem() {
    Body body =
        render(
            "# A ${v} b",
            "`${v}` \\${v} ${w} [x](${v}.md \"${v}\")",
            "",
            "    ${v}",
            "",
            "<b>${v}</b>");

    assertThat(body.headings()).containsExactly(new Heading(1, "a-b", "A <1.0> b"));
    assertThat(body.html())
        .contains(">A &lt;1.0&gt; b</h1>")
        .contains("<code>&lt;1.0&gt;</code> ${v} ${w} ")
        .contains("href=\"%3C1.0%3E.html\" title=\"&lt;1.0&gt;\"")
        .contains("<pre><code>&lt;1.0&gt;\n</code></pre>")
        .contains("<b>&lt;1.0&gt;</b>");
  }

  @Test
  void writesDirectivesWithMarkdownInThem() {
    Body body =
        render(
            "::: note A *title*",
            "- item",
            "  :::",
            "after",
            "",
            "> ::: data",
            ">  a *b*",
            "> :::");

    assertThat(told(body)).isEmpty();
    assertThat(body.html())
        .contains("<aside>A <em>title</em>\n<ul>\n<li>item</li>\n</ul>\n</aside>\n<p>after</p>")
        .contains("<aside>\na *b*4\n</aside>");
  }

  @Test
  void closesTheDirectiveAroundRawHtml() {
    Body body = render("::: note", "<div>x</div>", ":::", "after");

    assertThat(told(body)).isEmpty();
    assertThat(body.html()).contains("<div>x</div>\n</aside>\n<p>after</p>");
  }

  @Test
  void tellsWhatIsWrongWithDirectivesAndKeepsTheirText() {
    Body body = render("::: nope", "*kept*", ":::", "", ":::", "", "::: note color=red", "open");

    assertThat(told(body))
        .containsExactly("1:5 directive", "5:1 directive", "7:1 directive", "7:10 directive");
    assertThat(body.html()).contains("<em>kept</em>").contains("<p>open</p>");
  }

  @Test
  void makesAlertsOfQuotes() {
    String html = render("> [!NOTE]", "> a [l](b.md)", "", "- > [!NOTE]", "  > text").html();

    assertThat(html)
        .contains("<aside>\n<p>a <a href=\"b.html\">l</a></p>\n</aside>")
        .contains("<blockquote>\n<p>[!NOTE]\ntext</p>");
  }

  @Test
  void writesTablesAsTheThemeNeedsThem() {
    String html = render("| a |   |", "|:--|--:|", "| 1 |").html();

    assertThat(html)
        .contains("<th class=\"align-left\">a</th><td class=\"align-right\">")
        .contains("<td class=\"align-left\">1</td><td class=\"align-right\"></td>");
  }

  @Test
  void limitsTheCellsThatItFillsIn() {
    Body body = render("|a".repeat(300), "|-".repeat(300), "|x\n".repeat(300));

    assertThat(told(body)).containsExactly("1:1 missing-cells");
  }

  @Test
  void writesFiguresTasksAndFootnotes() {
    String html =
        render("![a](b.png \"C *d*\")", "", "- [x] done", "", "t[^n] u[^n]", "", "[^n]: note")
            .html();

    assertThat(html)
        .contains("<figure><img src=\"b.png\" alt=\"a\" /><figcaption>C *d*</figcaption></figure>")
        .contains("<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> done</li>")
        .contains("<sup id=\"fnref:n:1\"><a href=\"#fn:n\" class=\"footnote\"")
        .contains("<li id=\"fn:n\">\n<p>note&nbsp;<a href=\"#fnref:n\"");
  }

  @ParameterizedTest
  @CsvSource({"'>',10000", "'- ',10000", "'* ',20000", "'::: note\n',300", "'> - ',5000"})
  void refusesWhatIsNestedTooDeeply(String mark, int times) {
    Body body = render(mark.repeat(times) + "kept");

    assertThat(body.findings()).hasSize(1);
    assertThat(body.findings().get(0).code().id()).isEqualTo("nesting");
    assertThat(body.html()).startsWith("<pre>").contains("kept");
  }

  @ParameterizedTest
  @CsvSource({
    "'[',10000",
    "'![',10000",
    "'*a ',10000",
    "'[a](',2000",
    "'<b>',2000",
    "'`a``',2000",
    "'[a](b (',9000",
    "'[a](b \"',9000"
  })
  void keepsTheTextOfLongRunsOfMarks(String mark, int times) {
    assertThat(render(mark.repeat(times) + "kept").html()).contains("kept");
  }

  @Test
  void replacesNullsAndReadsEmptyTexts() {
    assertThat(render("a\0b").html()).contains("a\uFFFDb");
    assertThat(render("").html()).isBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]:<",
        "[a]:<b",
        "[a]:b\t(()",
        "[a]: b (c(d)",
        "[a]:(",
        "[a]: b(c",
        "[](<)",
        "[a](<b)",
        "[a](b (c(d)",
        "[][a][",
        "![][a][",
        "[a][a][",
        "![b][a][",
        "x [*b*][a][ y",
      })
  void showsWhatIsNoLink(String text) {
    assertThat(Jsoup.parse(render(text).html()).wholeText().strip())
        .isEqualTo(text.replace("*", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "[a](b (c)), c",
    "[a](b (c\\(d)), c(d",
    "[a](b \"c\\\"d\"), c\"d",
    "[a](<b> 'c'), c",
    "[a](b(c(d)) 'e'), e",
  })
  void readsTitles(String text, String title) {
    assertThat(Jsoup.parse(render(text).html()).select("a").attr("title")).isEqualTo(title);
  }

  @Test
  void readsAsManyParenthesesAsCmark() {
    assertThat(render("[a](" + "(".repeat(32) + ")".repeat(32) + ")").html()).contains("<a ");
    assertThat(render("[a](" + "(".repeat(33) + ")".repeat(33) + ")").html()).contains("<p>[a]((");
  }

  @Test
  void knowsTheHeadingsInTheMiddleOfTasks() {
    Body body = render("- [ ] a", "", "  # B {#own}", "", "  # C {#two}", "", "  d");

    assertThat(body.headings())
        .containsExactly(new Heading(1, "own", "B"), new Heading(1, "two", "C"));
    assertThat(body.html()).contains("<h1 id=\"own\">").contains("<h1 id=\"two\">");
  }

  @Test
  void tellsWhatFailsAndKeepsTheText() {
    FlexmarkRenderer failing =
        new FlexmarkRenderer(
            FlexmarkSettings.github(),
            (from, href, place, findings) -> {
              throw new IllegalStateException("two\nlines");
            },
            List.of(),
            SiteAccess.NONE,
            BodyForm.theme(new CodeBlocks(), Formulas.STANDARD));

    Body body = failing.render(Fixtures.page("a.md", "a.html", "[a](b) <c>\n"));

    assertThat(body.html()).isEqualTo("<pre>[a](b) &lt;c&gt;\n</pre>\n");
    assertThat(body.findings()).hasSize(1);
    assertThat(body.findings().get(0).code().id()).isEqualTo("extension");
    assertThat(body.findings().get(0).headline())
        .startsWith("a.md: ")
        .contains("FlexmarkRendererTest.java:")
        .endsWith("IllegalStateException: two lines");
  }

  @Test
  void blocksOfCodeInTheLanguageMathAreFormulas() {
    Body body = render("a\n\n> ```math {#x}\n> a\n> \\foo\n> ```\n\n```math\ny\n```\n");
    assertThat(body.html())
        .contains("<div class=\"formula\" id=\"x\"><code class=\"math\">a\n\\foo\n</code></div>")
        .contains("<div class=\"formula\"><math display=\"block\"><semantics><mi>y</mi>");
    assertThat(body.findings().get(0).position()).isEqualTo(new Position(5, 3));
  }
}
