package io.github.shelfmark.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
  private static final String MAILMAP =
      """
      # everybody
      Ada Lovelace <ada@example.org>
      Bob Good <bob@new.example> <bob@old.example>
      Robot One <r@example.org> robot <shared@example.org>
      <eve@new.example> <eve@old.example>
      nonsense
      half <open
      """;

  private static String shown(String mailmap, String name, String address) {
    return new AuthorNames(Mailmap.parse(mailmap))
        .of(new PersonIdent(name, address, Instant.EPOCH, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "al, ADA@example.org, Ada Lovelace",
    "b, bob@old.example, Bob Good",
    "b, bob@new.example, b",
    "Robot, shared@example.org, Robot One",
    "Human, shared@example.org, Human",
    "Eve, eve@old.example, Eve",
    "Nobody, nobody@example.org, Nobody"
  })
  void theMailmapGivesNames(String name, String address, String expected) {
    assertThat(shown(MAILMAP, name, address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "jane.doe@example.org, jane.doe",
    "Jane Doe jane@example.org, Jane Doe jane",
    "@handle, @handle",
    "郑晓, 郑晓",
    "a@b c@d, a c"
  })
  void aNameIsNotAnAddress(String name, String expected) {
    assertThat(shown("", name, "x@example.org")).isEqualTo(expected);
  }

  @Test
  void aCommitWithoutAuthorHasNoName() {
    assertThat(new AuthorNames(Mailmap.EMPTY).of(null)).isEmpty();
  }

  @Test
  void noNameHoldsAnAddressOrALineEnd() {
    Generator<String> names =
        Generator.oneOf(
            Texts.any(), Generator.pieces(0, 20, "a", "@", " ", "b.c", "<", ">", "\n", "\r", "锁"));
    Property.forAll(
        2_000,
        names,
        name ->
            assertThat(shown("", name, "x@example.org"))
                .doesNotMatch("(?s).*[^\\s@]@.*|.*[\\r\\n].*"));
  }
}
