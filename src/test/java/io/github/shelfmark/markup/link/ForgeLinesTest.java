package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.RepositoryPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of lines on the web pages of repositories. */
class ForgeLinesTest {
  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r,         x#L3-L9",
    "https://gitlab.com/o/r,         x#L3-9",
    "https://bitbucket.org/o/r,      x#lines-3:9",
    "https://codeberg.org/o/r,       x#L3-L9",
    "https://git.sr.ht/~o/r,         x#L3-9",
    "https://gitbox.apache.org/repos/asf/r.git, x#l3",
  })
  void followTheAddressOfTheFile(String repository, String expected) {
    RepositoryAddress address = RepositoryAddress.of(repository, "").orElseThrow();

    assertThat(new RepositoryPage("x", address.forge().lines()).at(3, 9)).isEqualTo(expected);
  }
}
