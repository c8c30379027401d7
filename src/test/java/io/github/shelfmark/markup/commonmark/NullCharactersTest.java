package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.directive.NoteDirective;
import io.github.shelfmark.markup.kramdown.KramdownHeadings;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CommonMark 0.31, 2.3: U+0000 is the replacement character, wherever it is. */
class NullCharactersTest {
  private final CommonMarkRenderer renderer =
      new CommonMarkRenderer(Links.UNCHANGED, NoteDirective.all());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# N\0ul",
        "a\0b",
        "`a\0b`",
        "    a\0b",
        "```x\0y\na\0b\n```",
        "[a](b \"c\0d\")",
        "[a](b\0c)",
        "[a]: b\0c\n\n[a]",
        "![a\0b](c)",
        "<p title=\"a\0b\">\0</p>",
        "a <b title='\0'>b</b>",
        "| a\0 |\n|---|",
        "a[^\0]\n\n[^\0]: b",
        "::: note T\0 {#a\0 .b\0}\n:::",
        "&#0; \0",
      })
  void isReplacedInAllOfADocument(String text) {
    Body body = render(text);
    assertThat(body.html()).doesNotContain("\0").containsAnyOf("\uFFFD", "%EF%BF%BD");
    for (Heading heading : body.headings()) {
      assertThat(heading.text() + heading.id()).doesNotContain("\0");
    }
  }

  @Test
  void isReplacedInTitles() {
    assertThat(new CommonMarkHeadings().title("# N\0ul")).isEqualTo("N\uFFFDul");
    assertThat(new KramdownHeadings().of("# N\0ul"))
        .extracting(Heading::text)
        .containsExactly("N\uFFFDul");
  }

  @Test
  void isReplacedInDocumentsThatAreHtml() {
    Document page =
        Fixtures.page(
            "a.html", "a.html", "<h1 id=\"a\">N\0ul</h1>", DocumentFormat.HTML, FrontMatter.NONE);
    assertThat(renderer.render(page).html()).isEqualTo("<h1 id=\"a\">N\uFFFDul</h1>");
  }

  @Test
  void keepsThePlacesOfFindings() {
    Body body = render("a\0b\n\nc\0 ::: x\n\n::: n\0te\n:::");
    assertThat(body.findings())
        .extracting(each -> each.position().toString())
        .containsExactly(":5:5");
  }

  @Test
  void isReplacedInYaml() throws YamlException {
    YamlReader reader = new YamlReader(ScalarRules.CORE);
    assertThat(reader.readMapping("a: b\0c\nd: \"e\\0f\"\n").values())
        .containsEntry("a", "b\uFFFDc")
        .containsEntry("d", "e\uFFFDf");
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
