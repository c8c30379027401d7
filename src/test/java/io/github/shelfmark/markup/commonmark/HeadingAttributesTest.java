package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.directive.NoteDirective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingAttributesTest {
  private final CommonMarkRenderer renderer =
      new CommonMarkRenderer(Links.UNCHANGED, NoteDirective.all());

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "## Custom {#my-id} => <h2 id=\"my-id\">Custom</h2>",
        "## Custom {#my-id} ## => <h2 id=\"my-id\">Custom</h2>",
        "## Custom ## {#my-id} => <h2 id=\"my-id\">Custom</h2>",
        "## Custom{#my-id} => <h2 id=\"my-id\">Custom</h2>",
        "## `a`{#b} => <h2 id=\"b\"><code>a</code></h2>",
        "## C { #a } => <h2 id=\"a\">C</h2>",
        "## C {: #a .b } => <h2 id=\"a\" class=\"b\">C</h2>",
        "## C {#a .b .c} => <h2 id=\"a\" class=\"b c\">C</h2>",
        "## C {.b #a} => <h2 id=\"a\" class=\"b\">C</h2>",
        "## C {.b.c} => <h2 id=\"c\" class=\"b c\">C</h2>",
        "## C {#v1.2} => <h2 id=\"v1.2\">C</h2>",
        "## C {#1} => <h2 id=\"1\">C</h2>",
        "## 安 {#安装} => <h2 id=\"安装\">安</h2>",
        "## *Em* {#e} => <h2 id=\"e\"><em>Em</em></h2>",
        "###### Six {#s} => <h6 id=\"s\">Six</h6>",
        "## $100 {#p} => <h2 id=\"p\">$100</h2>",
      })
  void bracesAtTheEndAreIdAndClasses(String text, String html) {
    assertThat(render(text).html()).isEqualTo(html + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Not \\{#id}",
        "## Not `{#id}`",
        "## Not ${#list}",
        "## Not #{#list}",
        "## Not {#two words}",
        "## Not {#a #b}",
        "## Not {#}",
        "## Not {.}",
        "## Not {}",
        "## Not {: }",
        "## Not {#comment#}",
        "## Not {key=value}",
        "## Not {#a key=value}",
        "## Not {{ x }}",
        "## Not {% x %}",
        "## Not {#a} b",
        "## Not {#a\\}",
        "## Not &#123;#a}",
        "## {#id}",
        "## Not #a}",
      })
  void otherBracesAreText(String text) {
    Body body = render(text + "\n\n## Second");
    assertThat(body.html()).contains("}").doesNotContain("class=");
    assertThat(body.findings()).isEmpty();
  }

  @Test
  void underlinedHeadingsHaveThemToo() {
    assertThat(render("Over two\nlines {#a}\n====\n\nNext\n{#b}\n---").html())
        .isEqualTo("<h1 id=\"a\">Over two\nlines</h1>\n<h2 id=\"b\">Next</h2>\n");
  }

  @Test
  void theyAreNoPartOfTitleAndContents() {
    assertThat(new CommonMarkHeadings().title("# The *title* {#t .c}")).isEqualTo("The title");
    assertThat(render("# One {#a}\n\n> ## Two {#b}").headings())
        .containsExactly(new Heading(1, "a", "One"), new Heading(2, "b", "Two"));
  }

  @Test
  void generatedIdsAvoidThoseThatAreGivenAnywhere() {
    Body body = render("# Foo\n\n# Bar\n\n::: note {#bar}\n:::\n\n# X {#foo}\n\n# Foo");
    assertThat(body.headings())
        .extracting(Heading::id)
        .containsExactly("foo-1", "bar-1", "foo", "foo-2");
    assertThat(body.findings()).isEmpty();
  }

  @Test
  void anIdThatIsGivenTwiceIsReported() {
    Body body = render("# One {#a}\n\n- # Two {.c #a}\n\n::: note {#a}\n:::\n");
    assertThat(body.headings()).extracting(Heading::id).containsExactly("a", "a");
    assertThat(body.findings())
        .extracting(Finding::code, Finding::severity, each -> each.position().toString())
        .containsExactly(
            tuple(FindingCode.DUPLICATE_ID, Severity.WARNING, ":3:13"),
            tuple(FindingCode.DUPLICATE_ID, Severity.WARNING, ":5:11"));
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
