package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
  private static final String DEFINITIONS =
      """


      *[HTML]: Hyper Text
      *[HTML 5]: Five &amp; "more"
      *[C++]: Language
      *[a_b]: Under
      *[W\u00e4]: Umlaut
      """;

  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "HTML | <abbr title=\"Hyper Text\">HTML</abbr>",
        "an HTML, an X. | an <abbr title=\"Hyper Text\">HTML</abbr>, an X.",
        "HTML 5 | <abbr title=\"Five &amp; &quot;more&quot;\">HTML 5</abbr>",
        "HTML 50 | <abbr title=\"Hyper Text\">HTML</abbr> 50",
        "**HTML** | <strong><abbr title=\"Hyper Text\">HTML</abbr></strong>",
        "[HTML](H.md \"HTML\") | <a href=\"H.md\" title=\"HTML\"><abbr title=\"Hyper Text\">HTML</abbr></a>",
        "C++ | <abbr title=\"Language\">C++</abbr>",
        "a_b | <abbr title=\"Under\">a_b</abbr>",
        "W\u00e4 W\u00e4r | <abbr title=\"Umlaut\">W\u00e4</abbr> W\u00e4r",
        "\u7528HTML\u5199 | \u7528<abbr title=\"Hyper Text\">HTML</abbr>\u5199",
        "XHTML HTMLs html HTML_ \u00e4HTML | XHTML HTMLs html HTML_ \u00e4HTML",
        "`HTML` <code>HTML</code> | <code>HTML</code> <code>HTML</code>",
        "![HTML](a.png) | <img src=\"a.png\" alt=\"HTML\" />",
        "https://a.b/HTML | <a href=\"https://a.b/HTML\">https://a.b/HTML</a>",
      })
  void wholeWordsAreMarked(String text, String html) {
    assertThat(html(text + DEFINITIONS)).isEqualTo("<p>" + html + "</p>\n");
  }

  @Test
  void definitionsMayStandAnywhereAndTheFirstCounts() {
    assertThat(html("*[A]: one\n\n> *[A]: two\n> *[B]: b\n\n# A\n\n| B |\n|---|\n"))
        .isEqualTo(
            """
            <blockquote>
            </blockquote>
            <h1 id="a"><abbr title="one">A</abbr></h1>
            <table>
            <thead>
            <tr>
            <th><abbr title="b">B</abbr></th>
            </tr>
            </thead>
            </table>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*[A]: emphasis*",
        "text\n*[A]: b",
        "*[A] b",
        "*[A]:",
        "*[]: b",
        "    *[A]: b",
        "\\*[A]: b",
        "*[A [b]]: c"
      })
  void otherStarsDefineNothing(String text) {
    assertThat(html(text + "\n\nA b")).contains("<p>A b</p>").doesNotContain("<abbr");
  }

  @Test
  void manyTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("xx").append(i).append(' ');
    }
    text.append("\n\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("*[xx").append(i).append("]: y\n");
    }
    assertThat(html(text.toString())).contains("<abbr title=\"y\">xx19999</abbr>");
  }

  private String html(String text) {
    return render(text).html();
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
