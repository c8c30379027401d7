package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.directive.NoteDirective;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {
  private static final String TIP =
      "<aside class=\"note note-tip\" role=\"note\">\n<p class=\"note-title\">tip</p>\n";

  private final CommonMarkRenderer renderer =
      new CommonMarkRenderer(Links.UNCHANGED, NoteDirective.all());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!TIP]\n> *a*",
        "> [!tip]\n> *a*",
        "> [!TiP]  \t\n> *a*",
        ">[!TIP]\n>*a*",
        "   >   [!TIP]\n> *a*",
        "> [!TIP]\n>\n> *a*",
        "> [!TIP]\\\n> *a*",
        "> [!TIP]<br>*a*",
        "> [!TIP]<BR />\n> *a*",
        "> [!TIP]\n*a*",
        ">\n> [!TIP]\n> *a*",
        "<div></div>\n\n> [!TIP]\n> *a*",
      })
  void aMarkerAloneOnTheFirstLineMakesAnAlert(String text) {
    assertThat(render(text).html()).endsWith(TIP + "<p><em>a</em></p>\n</aside>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!TIP] a title\n> text",
        "> [!TIP]text",
        "> [!FOO]\n> text",
        "> [!TIPS]\n> text",
        "> [!TIP ]\n> text",
        "> [! TIP]\n> text",
        "> [TIP]\n> text",
        "> \\[!TIP]\n> text",
        "> **[!TIP]**\n> text",
        "> `[!TIP]`\n> text",
        ">     [!TIP]\n> text",
        "> text\n> [!TIP]\n> text",
        "> text\n>\n> [!TIP]\n> text",
        "> # [!TIP]\n> text",
        "> [!TIP]\n> ===\n> text",
        "> [!TIP]",
        "> [!TIP]\n>",
        "> [!TIP]<br>",
        "> [!TIP]\n\ntext",
        "> > [!TIP]\n> > text",
        "- > [!TIP]\n  > text",
        "1. a\n\n   > [!TIP]\n   > text",
        "text[^1]\n\n[^1]:\n    > [!TIP]\n    > text",
        "<details>\n\n> [!TIP]\n> text\n\n</details>",
        "<div><p>a</p>\n\n> [!TIP]\n> text\n\n</div>",
        "> [!TIP]\n> text\n\n[!TIP]: https://example.org",
        "[!TIP]\ntext",
      })
  void everythingElseStaysAsItIs(String text) {
    assertThat(render(text).html()).doesNotContain("<aside");
  }

  @Test
  void allTypesOfGitHubAreDirectives() {
    for (String type : io.github.shelfmark.markup.container.AlertMarker.TYPES) {
      String html = render("> [!" + type.toUpperCase(Locale.ROOT) + "]\n> a").html();
      assertThat(html).isEqualTo(render("::: " + type + "\na\n:::").html()).contains("<aside");
    }
  }

  @Test
  void onesInAFollowingQuoteAreTheirOwn() {
    assertThat(render("> [!TIP]\n> a\n\n> [!TIP]\n> b\n\n> c").html())
        .isEqualTo(
            TIP
                + "<p>a</p>\n</aside>\n"
                + TIP
                + "<p>b</p>\n</aside>\n"
                + "<blockquote>\n<p>c</p>\n</blockquote>\n");
  }

  @Test
  void anAlertMayBeInADirective() {
    assertThat(render("::: note\n> [!TIP]\n> a\n:::").html()).contains(TIP);
  }

  @Test
  void anAlertInAnAlertStaysAQuote() {
    assertThat(render("> [!TIP]\n> a\n>\n> > [!NOTE]\n> > b").html())
        .contains("<blockquote>\n<p>[!NOTE]\nb</p>\n</blockquote>\n</aside>");
  }

  @Test
  void blocksHeadingsAndFootnotesInItAreThoseOfTheDocument() {
    Body body = render("> [!TIP]\n> ## A {#b}\n> - c[^1]\n>\n> | a |\n> |---|\n\n[^1]: Note");
    assertThat(body.headings()).containsExactly(new Heading(2, "b", "A"));
    assertThat(body.html()).contains("<li>c<sup id=\"fnref:1\">", "<table>", "<li id=\"fn:1\">");
  }

  @Test
  void placesInItAreThoseInTheFile() {
    Links dead =
        (document, href, place, findings) -> {
          findings.accept(
              Finding.error(
                  FindingCode.BROKEN_LINK, document.path(), place.position(), "dead", ""));
          return href;
        };
    Body body =
        new CommonMarkRenderer(dead, NoteDirective.all())
            .render(Fixtures.page("a.md", "a.html", "> [!TIP]\n> a [b](c)\n"));
    assertThat(body.findings())
        .extracting(each -> each.position().toString())
        .containsExactly(":2:9");
  }

  @Test
  void withoutADirectiveOfItsNameItIsAQuote() {
    assertThat(
            new CommonMarkRenderer(Links.UNCHANGED, List.of())
                .render(Fixtures.page("a.md", "a.html", "> [!TIP]\n> a"))
                .html())
        .startsWith("<blockquote>");
  }

  private Body render(String text) {
    Body body = renderer.render(Fixtures.page("a.md", "a.html", text));
    assertThat(body.findings()).isEmpty();
    return body;
  }
}
