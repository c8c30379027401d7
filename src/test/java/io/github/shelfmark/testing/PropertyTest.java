package io.github.shelfmark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropertyTest {
  private static final Generator<String> WORDS = Generator.pieces(0, 60, "a", "bc", "\n");

  private final Properties before = (Properties) System.getProperties().clone();

  @BeforeEach
  void forgetTheSeedOfThisRun() {
    System.clearProperty("seed");
    System.clearProperty("tries");
  }

  @AfterEach
  void restoreTheSeedOfThisRun() {
    System.setProperties(before);
  }

  @Test
  void aFailureShowsTheSmallestInputAndTheSeed() {
    assertThatThrownBy(
            () ->
                Property.forAll(
                    Generator.ints(0, 1_000_000).list(0, 40),
                    numbers -> assertThat(numbers).noneMatch(n -> n > 777 && n < 999_999)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("fails for [778]\n")
        .hasMessageMatching("(?s).*\\(input \\d+ of 1000, .* -Dseed=-?\\d+\\)")
        .hasCauseInstanceOf(AssertionError.class);
  }

  @Test
  void aMappedInputIsMadeSmallerAsWell() {
    Generator<String> words =
        Generator.of("a", "bc", "\n").list(0, 60).map(some -> String.join("", some));

    assertThatThrownBy(() -> Property.forAll(words, word -> assertThat(word).doesNotContain("bca")))
        .hasMessageContaining("fails for \"bca\"\n");
  }

  @Test
  void aFilteredInputIsMadeSmallerWithinItsFilter() {
    Generator<List<Integer>> even =
        Generator.ints(0, 9).list(0, 30).filter(list -> list.size() % 2 == 0);

    assertThatThrownBy(() -> Property.forAll(even, list -> assertThat(list).doesNotContain(7)))
        .hasMessageMatching("(?s)fails for \\[(0, 7|7, 0)]\n.*");
  }

  @Test
  void edgeCasesComeFirst() {
    assertThatThrownBy(() -> Property.forAll(Texts.any(), text -> assertThat(text).isNotEmpty()))
        .hasMessageContaining("fails for the edge case \"\"");
    assertThatThrownBy(() -> Property.forAll(WORDS, text -> assertThat(text).isNotEqualTo("\n")))
        .hasMessageContaining("fails for the edge case \"\\n\"");
  }

  @Test
  void eachRunHasTheSameInputsAndEachTestItsOwn() {
    assertThat(inputs()).isEqualTo(inputs()).isNotEqualTo(otherInputs());
  }

  @Test
  void theSeedCanBeSet() {
    List<String> before = inputs();
    System.setProperty("seed", "42");

    assertThat(inputs()).isEqualTo(otherInputs()).isNotEqualTo(before);
    assertThatThrownBy(() -> Property.forAll(Generator.of(1), one -> assertThat(one).isZero()))
        .hasMessageContaining("-Dseed=42)");
  }

  @Test
  void textsHoldAllKindsOfCharacters() {
    Set<Integer> types = new HashSet<>();
    int[] most = {0};
    Property.forAll(
        1_000,
        Texts.any(),
        text -> {
          text.codePoints().forEach(c -> types.add(Character.getType(c)));
          most[0] = Math.max(most[0], text.length());
        });

    assertThat(types).hasSizeGreaterThan(25);
    assertThat(most[0]).isGreaterThan(50_000);
  }

  @Test
  void bothEndsOfASizeAreReached() {
    Set<Integer> sizes = new HashSet<>();
    Property.forAll(Generator.of(0).list(2, 5), list -> sizes.add(list.size()));

    assertThat(sizes).containsExactlyInAnyOrder(2, 3, 4, 5);
  }

  private static List<String> inputs() {
    List<String> inputs = new ArrayList<>();
    Property.forAll(50, WORDS, inputs::add);
    return inputs;
  }

  private static List<String> otherInputs() {
    List<String> inputs = new ArrayList<>();
    Property.forAll(50, WORDS, inputs::add);
    return inputs;
  }
}
