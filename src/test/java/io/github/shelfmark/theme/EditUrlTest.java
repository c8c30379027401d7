package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r/edit/main/docs/, https://github.com/o/r/blob/main/docs/",
    "https://git.example.org/o/r/edit/edit/, https://git.example.org/o/r/blob/edit/",
    "https://gitlab.com/g/s/r/-/edit/main/docs/, https://gitlab.com/g/s/r/-/blob/main/docs/",
    "https://gitea.example/o/r/_edit/main/, https://gitea.example/o/r/src/branch/main/",
    "https://example.org/edit/main/, ''",
    "https://example.org/a/b/c/edit/, ''",
    "edit, ''",
    "'', ''",
  })
  void sourcesAreReadWhereServicesShowThem(String edit, String view) {
    assertThat(EditUrl.view(edit)).isEqualTo(view);
  }
}
