package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetsTest {
  private static final Map<String, String> FILES = Map.of("img/a.svg", "img/a.12345678.svg");

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "url(img/a.svg)      -> url(img/a.12345678.svg)",
        "url(\"img/a.svg\")  -> url(img/a.12345678.svg)",
        "url( './img/a.svg') -> url(img/a.12345678.svg)",
        "url(img/b.svg)      -> url(img/b.svg)",
        "url(\"img/b c.svg\") -> url(\"img/b c.svg\")",
        "url(data:a)         -> url(data:a)",
        "url(\"data:a)b\")   -> url(\"data:a)b\")",
        "url(                -> url(",
      })
  void linksToFilesOfTheThemeUseTheirOutputs(String css, String expected) {
    assertThat(join("a { b: " + css)).isEqualTo("a { b: " + expected + "\n");
  }

  @Test
  void commentsAndIndentationAreRemoved() {
    assertThat(join("/* a\n b */\n\n.a {\n  content: \"/* c */\";\n\n  b: 1 /* d */ 2;\r\n}"))
        .isEqualTo(".a {\ncontent: \"/* c */\";\nb: 1  2;\n}\n");
  }

  @Test
  void anUnclosedCommentEndsTheSheet() {
    assertThat(join("a {}\n/* b")).isEqualTo("a {}\n");
  }

  /** Doxia's, flexmark's and authors' own contents are lists of the class {@code toc}. */
  @Test
  void contentsInTheTextDoNotLookLikeThoseOfTheTheme() throws IOException {
    Path sheet = Path.of("src/main/resources/io/github/shelfmark/theme/css/40-navigation.css");
    String css = Files.readString(sheet);
    assertThat(css).contains("nav.toc a {").doesNotContainPattern("(?m)(^|[ ,])\\.toc[ {]");
  }

  private static String join(String css) {
    return Stylesheets.join(List.of(css.getBytes(StandardCharsets.UTF_8)), FILES);
  }
}
