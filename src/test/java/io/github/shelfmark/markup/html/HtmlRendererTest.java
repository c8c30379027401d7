package io.github.shelfmark.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlRendererTest {
  private final List<String> places = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<a href=\"a\">x</a>,                  <a href=\"[a]\">x</a>",
        "<a class=b href='a' id=c>,            <a class=b href='[a]' id=c>",
        "<img src=a alt=\"href=b\">,           <img src=[a] alt=\"href=b\">",
        "<a href=\"a?b=1&amp;c=2\">,           <a href=\"[a?b=1&amp;c=2]\">",
        "<!-- <a href=\"a\"> -->,              <!-- <a href=\"a\"> -->",
        "<script>x = '<a href=\"a\">'</script>, <script>x = '<a href=\"a\">'</script>",
        "<a href=\"a,                          <a href=\"a",
        "2 < 3 href=\"a\",                     2 < 3 href=\"a\"",
      })
  void rewritesOnlyLinks(String html, String expected) {
    assertThat(render(html).html()).isEqualTo(expected);
  }

  @Test
  void knowsThePositionsOfLinks() {
    render("<p>\n  <a href=\"a\">x</a> <a href=\"b\">");
    assertThat(places).containsExactly(":2:12", ":2:30");
  }

  @Test
  void collectsHeadings() {
    assertThat(render("<h1>A</h1><h2 id=\"b\">B <b>c</b> &amp; d</h2>").headings())
        .containsExactly(new Heading(1, "", "A"), new Heading(2, "b", "B c & d"));
  }

  private Body render(String html) {
    return new HtmlRenderer(
            (from, href, place, findings) -> {
              places.add(place.position().toString());
              return "[" + href + "]";
            })
        .render(
            BodyText.of(
                Fixtures.page("a.html", "a.html", html, DocumentFormat.HTML, FrontMatter.NONE)));
  }
}
