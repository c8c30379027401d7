package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
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

  /** For two words of the same length, nearness is symmetric. */
  @Property
  void isSymmetricForWordsOfOneLength(
      @ForAll @AlphaChars @StringLength(6) String a,
      @ForAll @AlphaChars @StringLength(6) String b) {
    assertThat(Nearest.of(a, List.of(b)).isPresent())
        .isEqualTo(Nearest.of(b, List.of(a)).isPresent());
    assertThat(Nearest.of(a, List.of(b, a))).contains(Nearest.of(a, List.of(a, b)).orElseThrow());
  }
}
