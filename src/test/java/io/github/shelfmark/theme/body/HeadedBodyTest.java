package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadedBodyTest {
  @ParameterizedTest
  @CsvSource({
    "<h1>A</h1> <p>b</p>, <h1>A</h1>, <p>b</p>",
    "' <h1 id=\"a\">A</h1>', ' <h1 id=\"a\">A</h1>', ''",
    "<!-- c --> <h1>A</h1>b, <!-- c --> <h1>A</h1>, b",
    "<p>b</p><h1>A</h1>, '', <p>b</p><h1>A</h1>",
    "<h1x>A</h1>, '', <h1x>A</h1>",
    "<h1>A, '', <h1>A",
    "<!-- <h1>A</h1>, '', <!-- <h1>A</h1>",
    "'', '', ''",
  })
  void takesTheTitleAtTheStart(String html, String heading, String text) {
    assertThat(HeadedBody.of(html, false)).isEqualTo(new HeadedBody(heading, text));
    assertThat(HeadedBody.of(html, true)).isEqualTo(new HeadedBody("", html));
  }

  @Test
  void losesNothing() {
    Property.forAll(
        Generator.pieces(0, 12, "<h1>", "<h1 ", ">", "</h1>", "a", " ", "<!--", "-->", "<p>"),
        html -> {
          HeadedBody body = HeadedBody.of(html, false);
          String rest = html.substring(body.heading().length());
          assertThat(html).startsWith(body.heading());
          assertThat(body.heading().isEmpty() ? rest : rest.stripLeading()).isEqualTo(body.text());
        });
  }
}
