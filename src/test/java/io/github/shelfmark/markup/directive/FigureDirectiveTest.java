package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureDirectiveTest {
  @Test
  void hasACaptionBelow() {
    Written written = Written.of("::: figure A *b* {#f wide}", "![c](d.png)", ":::");

    assertThat(written.told()).isEmpty();
    assertThat(written.html())
        .isEqualTo(
            """
            <figure class="figure figure-wide" id="f">
            <p><img src="d.png" alt="c" /></p>
            <figcaption>A <em>b</em></figcaption>
            </figure>
            """);
  }

  @Test
  void numbersFollowTheTextOfOnePage() {
    String[] text = {
      ":::: figure A {numbered}",
      "::: figure B {numbered}",
      ":::",
      "::::",
      "::: figure C",
      ":::",
      "::: figure D {numbered}",
      ":::"
    };

    assertThat(Written.of(text).texts("figcaption"))
        .containsExactly("Figure 2 B", "Figure 1 A", "C", "Figure 3 D");
    assertThat(Written.of(text).texts(".figure-number")).contains("Figure 1");
  }

  @Test
  void aCaptionIsNeededAndSwitchesAreSwitches() {
    assertThat(Written.of("::: figure {numbered=3}", ":::").told())
        .containsExactly("1:5 \"figure\" has no title", "1:13 \"numbered\" cannot be \"3\"");
    assertThat(Written.of("::: figure A {numbered=false}", ":::").texts(".figure-number"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "ja", "ko", "pt", "ru", "zh", "zh-Hant"})
  void hasAWordInEachLanguageOfTheTheme(String language) throws IOException {
    Properties words = new Properties();
    String name = "figure/messages/" + language + ".properties";
    try (InputStream in = FigureDirective.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(words.getProperty("figure")).contains("{0}");
  }
}
