package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepsDirectiveTest {
  @Test
  void areTheItemsOfAList() {
    Written written = Written.of("::: steps", "Before.", "", "3. a", "4. b", "   ### c", ":::");

    assertThat(written.told()).isEmpty();
    assertThat(written.one(".steps").hasAttr("data-level")).isFalse();
    assertThat(written.one(".steps > ol").attr("start")).isEqualTo("3");
    assertThat(written.blocks()).containsExactly("steps");
  }

  @Test
  void areHeadingsOfTheLevelOfTheFirst() {
    Written written = Written.of("::: steps", "### a", "1. x", "#### b", "### c", ":::");

    assertThat(written.told()).isEmpty();
    assertThat(written.one(".steps").attr("data-level")).isEqualTo("3");
    assertThat(written.texts(".steps > h3")).containsExactly("a", "c");
  }

  @Test
  void somethingElseIsTold() {
    assertThat(Written.of("::: steps", "- a", "", "<hr>", ":::").told())
        .containsExactly("1:5 there are no steps in \"steps\"");
  }
}
