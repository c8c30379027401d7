package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "tilte, title",
    "permalinks, permalink",
    "x,",
    "entirely,",
    "colections, collections",
    "ur, url",
    "ab, aa"
  })
  void isASlipOfThePen(String name, String nearest) {
    List<String> known = List.of("url", "title", "permalink", "collections", "ac", "aa");
    assertThat(Nearest.of(name, known).orElse(null)).isEqualTo(nearest);
  }

  /** Of two words of one length, each is near the other or neither is. */
  @Test
  void isSymmetricForWordsOfOneLength() {
    Generator<String> words =
        Texts.of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 6, 6);
    Property.forAll(words, words, NearestTest::isSymmetric);
    // Of few letters, so that words are often near each other.
    Property.forAll(Texts.of("abB", 6, 6), Texts.of("abB", 6, 6), NearestTest::isSymmetric);
  }

  private static void isSymmetric(String a, String b) {
    assertThat(Nearest.of(a, List.of(b)).isPresent())
        .isEqualTo(Nearest.of(b, List.of(a)).isPresent());
    assertThat(Nearest.of(a, List.of(b, a))).contains(Nearest.of(a, List.of(a, b)).orElseThrow());
  }
}
