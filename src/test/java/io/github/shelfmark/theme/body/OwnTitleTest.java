package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.markup.html.HtmlHeadings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTitleTest {
  private static boolean isIn(String html, boolean authored) {
    return OwnTitle.isIn(new Body(html, HtmlHeadings.of(html), List.of()), "T", authored, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>T</h1>",
        "<p>text</p><h1><em>T</em></h1>",
        "<h2>x</h2><h1>T</h1>",
        "<h1>Other</h1><p>text</p>",
        "<!-- text --> <a id='x'></a>\n<h1>Other</h1>",
        "<p><img src='badge.svg' alt='badge'></p><h1>Other</h1>",
        "<hr><h1>Other</h1>",
        "<div><header><h1>Other</h1></header></div>"
      })
  void aHeadingOfLevelOneShowsTheTitle(String html) {
    assertThat(isIn(html, true)).isTrue();
    assertThat(isIn(html, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h2>T</h2>", "<!-- c --><h6>T</h6><p>text</p>", "<hr><h3><b>T</b></h3>"})
  void anotherHeadingAtTheStartShowsItIfItGaveTheTitle(String html) {
    assertThat(isIn(html, false)).isTrue();
    assertThat(isIn(html, true)).isFalse();
  }

  /** kramdown lists no headings without an id. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>text</p><h1>Other</h1><h1>T</h1>",
        "<p>text</p><h1 align=\"center\">\n <em>T</em><!-- c -->\n</h1>",
        "<p>text</p><div><h1><a href='x'><img src='y' alt='T'></a></h1></div>",
        "<h2>x</h2><h1>&#84;</h1>"
      })
  void aHeadingThatIsNotListedShowsTheTitle(String html) {
    assertThat(OwnTitle.isIn(new Body(html, List.of(), List.of()), "T", true, false)).isTrue();
    assertThat(OwnTitle.isIn(new Body(html, List.of(), List.of()), "T", false, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "<h2>T</h2><p>text</p>, true",
    "<h2>Other</h2><h2>T</h2>, false",
    "<p>text</p><h2>T</h2>, false",
    "<p>text</p><!-- <h1>T</h1> --><h1>Other</h1>, false",
    "<p>text</p><h1>T, false"
  })
  void aHeadingThatIsNotListedCountsAsOthersDo(String html, boolean shown) {
    assertThat(OwnTitle.isIn(new Body(html, List.of(), List.of()), "T", false, false))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "<p>T</p>",
        "<p>text</p><h1>Other</h1>",
        "<p>text</p><h2>T</h2>",
        "<h2>Other</h2><h2>T</h2>",
        "text <!-- c --><h1>Other</h1>",
        "<!-- <h1>T</h1> -->",
        "<!-- not closed <h1>Other</h1>",
        "<h7>T</h7>",
        "<header>T</header>"
      })
  void anythingElseDoesNot(String html) {
    assertThat(isIn(html, true)).isFalse();
    assertThat(isIn(html, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<p>text</p><h1>Other</h1>, true",
    "<ul><li>contents</li></ul><h1>Other</h1><h2>x</h2>, true",
    "<p>text</p><h1>t</h1><h1>u</h1>, true",
    "<p>text</p><h1>Other</h1><h1>More</h1>, false",
    "<p>text</p><h2>x</h2><h1>Other</h1>, false"
  })
  void ofAnotherThemeTheOnlyHeadingOfLevelOneMayComeAfterText(String html, boolean shown) {
    Body body = new Body(html, HtmlHeadings.of(html), List.of());
    assertThat(OwnTitle.isIn(body, "T", true, true)).isEqualTo(shown);
  }
}
