package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StarsTest {
  @Test
  void matchesAsARegularExpressionDoes() {
    Property.forAll(
        Generator.pieces(0, 6, "*", "?", "a", "b", "."),
        Generator.pieces(0, 8, "a", "b", ".", "?"),
        (pattern, text) -> {
          String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
          assertThat(Stars.match(pattern, text, '?')).isEqualTo(text.matches(regex));
          String literal = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
          assertThat(Stars.match(pattern, text, '\0')).isEqualTo(text.matches(literal));
        });
  }

  @Test
  void manyStarsTakeTheProductOfBothLengthsAtMost() {
    assertThat(Stars.match("*a".repeat(2_000) + "b", "a".repeat(20_000), '?')).isFalse();
  }
}
