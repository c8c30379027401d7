package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        ":badge[New] | <span class=\"badge\">New</span>",
        ":badge[New]{.tip} | <span class=\"badge tip\">New</span>",
        ":badge[New]{class=danger} | <span class=\"badge danger\">New</span>",
        "a:badge[New] | a:badge[New]",
        ":badge[*a* `b` [c](d)] | <span class=\"badge\"><em>a</em> <code>b</code> <a href=\"d\">c</a></span>",
        "[:badge[New]](d) | <a href=\"d\"><span class=\"badge\">New</span></a>",
        "*:badge[a*]* | <em><span class=\"badge\">a*</span></em>",
        "(:badge[New]) | (<span class=\"badge\">New</span>)",
        "\\:badge[New] | :badge[New]",
        "`:badge[New]` | <code>:badge[New]</code>",
        ":badge[New | :badge[New",
        ":badge New] | :badge New]",
        "![:badge[New]](x.png) | <img src=\"x.png\" alt=\"New\" />",
        ":kbd[Ctrl+Alt+Del] | <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd>",
        ":kbd[Ctrl++] | <kbd>Ctrl</kbd>+<kbd>+</kbd>",
        ":kbd[+] | <kbd>+</kbd>",
        ":kbd[ Ctrl + * ] | <kbd>Ctrl</kbd>+<kbd>*</kbd>",
        ":kbd[\\]] | <kbd>]</kbd>",
        ":kbd[&lt;] | <kbd>&lt;</kbd>",
        "++ctrl+alt+del++ | <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd>",
        "++Enter++ | <kbd>Enter</kbd>",
        "++cmd+f5++, | <kbd>Cmd</kbd>+<kbd>F5</kbd>,",
        "++page-down++ | <kbd>Page Down</kbd>",
        "<kbd>++ctrl+a++</kbd> | <kbd>++ctrl+a++</kbd>",
        ":rocket: | \ud83d\ude80",
        ":tada::+1: | \ud83c\udf89\ud83d\udc4d",
        "\u4f60\u597d:tada:\u4e16 | \u4f60\u597d\ud83c\udf89\u4e16",
        "<code>:tada:</code> :tada: | <code>:tada:</code> \ud83c\udf89",
      })
  void marksAreWritten(String text, String html) {
    Body body = render(text);
    assertThat(body.html()).isEqualTo("<p>" + html + "</p>\n");
    assertThat(body.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12:30:45",
        "3:2:1",
        "a:b[c]",
        "a:b:c",
        "::tada::",
        "std::tada::x",
        "a:tada:",
        ":tada:b",
        "x :foo[bar] y",
        ":unknown_name_of_nothing:",
        ":ref:",
        ":class:",
        "C++ and ++i",
        "++i++",
        "++a+b++",
        "++ctrl",
        "++ctrl++x",
        "x++ctrl++",
        "++ctrl+ ++",
        "++ins++",
        "a ++new++ b",
        "{.class}",
        "map[:key]",
        "x {.y}",
        ":+:",
        ": tada :"
      })
  void otherTextStays(String text) {
    Body body = render(text);
    assertThat(body.html()).isEqualTo("<p>" + text + "</p>\n");
    assertThat(body.findings()).isEmpty();
  }

  @Test
  void addressesStay() {
    assertThat(html("https://example.org/:tada:/x [a](b:tada:) <https://example.org/:tada:>"))
        .doesNotContain("\ud83c\udf89");
  }

  @Test
  void iconsAreLeftToTheTheme() {
    assertThat(html(":icon[rocket]")).isEqualTo("<p><i data-icon=\"rocket\"></i></p>\n");
    assertThat(html(":icon[rocket]{label=\"Start\"}"))
        .isEqualTo(
            "<p><span role=\"img\" aria-label=\"Start\"><i data-icon=\"rocket\"></i></span></p>\n");
  }

  @Test
  void whatThereIsNotIsReportedWhereItIs() {
    String text =
        "a :bagde[New]\n:badge[x]{.tp} :badge[x]{foo=1}\n> :icon[rockt]\n> :rokcet: :kbd[]";
    assertThat(Fixtures.places(render(text)))
        .containsExactly(
            "1:3 there is no mark \"bagde\"",
            "2:11 there is no badge of the kind \"tp\"",
            "2:26 a badge has no attribute \"foo\"",
            "3:3 there is no icon \"rockt\"",
            "4:3 there is no emoji \":rokcet:\"",
            "4:12 there is no key in the brackets");
  }

  @Test
  void suggestionsAreNear() {
    assertThat(render(":bagde[New] :rokcet: :icon[rockt] :icon[rocket]{labl=x}").findings())
        .hasSize(4)
        .extracting(Finding::hint)
        .allMatch(hint -> hint.startsWith("Did you mean"));
  }

  @Test
  void idsOfHeadingsHaveNoBadgesAndTheNamesOfEmoji() {
    Body body = render("# :rocket: Launch :badge[New]{.tip}");
    assertThat(body.headings()).extracting(Heading::id).containsExactly("rocket-launch");
    assertThat(body.headings())
        .extracting(Heading::text)
        .containsExactly("\ud83d\ude80 Launch New");
  }

  @Test
  void anIconAloneNamesNoLink() {
    assertThat(render("[:icon[rocket]](a) [:icon[rocket]{label=\"A\"}](a)").parts())
        .extracting("named")
        .containsExactly(false, true);
  }

  @Test
  void pagesWithMarksNeedTheirStyles() {
    assertThat(render("text :foo: a:b[c]").blocks()).isEmpty();
    assertThat(render(":tada: :icon[rocket]").blocks()).isEmpty();
    assertThat(render(":kbd[A]").blocks()).containsExactly("marks");
    assertThat(render("[a](b){.c}").blocks()).containsExactly("marks");
    assertThat(render("a[^1] :badge[b]\n\n[^1]: c").blocks()).containsExactly("footnotes", "marks");
  }

  @Test
  void manyTakeLinearTime() {
    int many = 20_000;
    List<String> parts =
        List.of(
            ":badge[",
            ":badge[a]{",
            ":kbd[",
            ":a",
            ":tada",
            "++ctrl+",
            ":rokcet:",
            "[:badge[a](b)",
            ":icon[x]");
    for (String part : parts) {
      assertThat(html(part.repeat(many))).hasSizeGreaterThan(many);
    }
  }

  private String html(String text) {
    return render(text).html();
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
