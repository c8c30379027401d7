package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionListsTest {
  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @Test
  void aTermAndAColonMakeAList() {
    assertThat(html("Berth\n: A *place*\n: Another\n"))
        .isEqualTo("<dl>\n<dt>Berth</dt>\n<dd>A <em>place</em></dd>\n<dd>Another</dd>\n</dl>\n");
  }

  @Test
  void eachLineBeforeTheColonIsATerm() {
    assertThat(html("Berth  \n  `Mooring`\n: A place\n"))
        .isEqualTo(
            "<dl>\n<dt>Berth</dt>\n<dt><code>Mooring</code></dt>\n<dd>A place</dd>\n</dl>\n");
  }

  @Test
  void furtherTermsContinueTheList() {
    assertThat(html("A\n: a\n\nB\n: b\n\n\nC\n:   c\n"))
        .isEqualTo(
            """
            <dl>
            <dt>A</dt>
            <dd>a</dd>
            <dt>B</dt>
            <dd>b</dd>
            <dt>C</dt>
            <dd>c</dd>
            </dl>
            """);
  }

  @Test
  void aParagraphBetweenEndsTheList() {
    assertThat(html("A\n: a\n\ntext\n\n# H\n\nB\n: b\n"))
        .isEqualTo(
            """
            <dl>
            <dt>A</dt>
            <dd>a</dd>
            </dl>
            <p>text</p>
            <h1 id="h">H</h1>
            <dl>
            <dt>B</dt>
            <dd>b</dd>
            </dl>
            """);
  }

  @Test
  void anEmptyLineBeforeTheColonMakesParagraphs() {
    assertThat(html("A\n\n: a\n\n: b\n"))
        .isEqualTo("<dl>\n<dt>A</dt>\n<dd>\n<p>a</p>\n</dd>\n<dd>\n<p>b</p>\n</dd>\n</dl>\n");
  }

  @Test
  void definitionsHoldBlocks() {
    assertThat(html("A\n: a\n  lazy\nlazier\n\n  - x\n\n      code\n\nB\n: ```\n  b\n  ```\n"))
        .isEqualTo(
            """
            <dl>
            <dt>A</dt>
            <dd>
            <p>a
            lazy
            lazier</p>
            <ul>
            <li>
            <p>x</p>
            <p>code</p>
            </li>
            </ul>
            </dd>
            <dt>B</dt>
            <dd>
            <pre><code>b
            </code></pre>
            </dd>
            </dl>
            """);
  }

  @Test
  void listsAreInQuotesItemsAndDefinitions() {
    assertThat(html("> A\n> : a\n\n- B\n  : b\n\nC\n: D\n  : d\n"))
        .isEqualTo(
            """
            <blockquote>
            <dl>
            <dt>A</dt>
            <dd>a</dd>
            </dl>
            </blockquote>
            <ul>
            <li>
            <dl>
            <dt>B</dt>
            <dd>b</dd>
            </dl>
            </li>
            </ul>
            <dl>
            <dt>C</dt>
            <dd>
            <dl>
            <dt>D</dt>
            <dd>d</dd>
            </dl>
            </dd>
            </dl>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\n:a",
        "A\n:",
        "A\n: ",
        "A\n    : a",
        ": a",
        "# A\n: a",
        "- A\n: a",
        "> A\n: a",
        "[a]: /b\n: a",
        "A\n\\: a",
        "| a |\n|:-:|\n: a",
        "---\n: a"
      })
  void otherColonsAreText(String text) {
    assertThat(html(text)).doesNotContain("<dl>");
  }

  @Test
  void linkDefinitionsBeforeATermAreNoTerms() {
    assertThat(html("[a]: /b\nA [a]\n: a\n"))
        .isEqualTo("<dl>\n<dt>A <a href=\"/b\">a</a></dt>\n<dd>a</dd>\n</dl>\n");
  }

  @Test
  void linksInThemAreReportedAtTheirPlaces() {
    Body body =
        new CommonMarkRenderer(
                (from, href, place, findings) ->
                    href + "@" + place.position().line() + ":" + place.position().column(),
                List.of())
            .render(Fixtures.page("a.md", "a.html", "A [x](y)\n\n:  b [x](z)\n   [x](w)\n"));
    assertThat(body.html()).contains("y@1:7", "z@3:10", "w@4:8");
  }

  @Test
  void headingsInThemAreHeadings() {
    assertThat(render("A\n: # B\n").headings()).extracting("text").containsExactly("B");
    assertThat(new CommonMarkHeadings().of("A\n: # B\n")).extracting("text").containsExactly("B");
  }

  @Test
  void manyTakeLinearTime() {
    int many = 20_000;
    assertThat(html("A\n: a\n\n".repeat(many))).hasSizeGreaterThan(many);
    assertThat(html("A\n".repeat(many) + ": a\n")).hasSizeGreaterThan(many);
    assertThat(html("A\n" + ": a\n".repeat(many))).hasSizeGreaterThan(many);
    assertThat(render("A\n" + ": ".repeat(many) + "a\n").findings()).isEmpty();
  }

  private String html(String text) {
    return render(text).html();
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
