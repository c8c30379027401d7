package io.github.shelfmark.markup.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long runs of marks that open something and never end it: none takes more than moments. */
class SquaresTest {
  private static final int LENGTH = 100_000;

  private final KramdownRenderer renderer = new KramdownRenderer(Links.UNCHANGED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "[a",
        "[[a]",
        "[a][",
        "`",
        "``` ",
        "~~a ",
        "~~~",
        "{:",
        "{: a=\"",
        "{::a b",
        "*a*{:\\}",
        "{{",
        "<!--",
        "[a]: x \"",
        "**a ",
        "- [ ] a\n"
      })
  void runsAreText(String run) {
    String html = renderer.toHtml("x " + run.repeat(LENGTH / run.length()));

    assertThat(html).startsWith("<p>x ");
  }

  @Test
  void bracketsWithoutADefinitionAreText() {
    String brackets = "[".repeat(20_000) + "x" + "]".repeat(20_000);

    assertThat(renderer.toHtml(brackets)).isEqualTo("<p>" + brackets + "</p>\n");
  }

  /** With definitions each bracket may begin a link, and what is in it is read once more. */
  @Test
  void whatWouldTakeMinutesIsRefused() {
    String brackets = "[".repeat(60_000) + "x" + "]".repeat(60_000) + "\n\n[x]: y\n";

    assertThat(renderer.toHtml(brackets)).startsWith("<pre>[[[");
  }
}
