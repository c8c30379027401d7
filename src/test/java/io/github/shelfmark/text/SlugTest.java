package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  /** The examples of Jekyll's manual, and of its own tests ({@code test_utils.rb}). */
  @ParameterizedTest
  @CsvSource({
    "The _config.yml file, default, the-config-yml-file",
    "The _config.yml file, pretty, the-_config.yml-file",
    "The _cönfig.yml file, ascii, the-c-nfig-yml-file",
    "The cönfig.yml file, latin, the-config-yml-file",
    "The _config.yml file, raw, the-_config.yml-file",
    "The _config.yml file, none, the _config.yml file",
    "Q*bert says @!#?@!, default, q-bert-says",
    "Q*bert says @!#?@!, raw, q*bert-says-@!#?@!",
    "' Leading and trailing ', default, leading-and-trailing",
    "fürtive glance!!!!, default, fürtive-glance",
    "モジュール 1, default, モジュール-1",
    "Łódź Straße Ærø, latin, lodz-strasse-aero",
    "中文 a, latin, a",
    "a&b=(c);d, pretty, a&b=(c);d",
    "a'b~c$d, default, a-b-c-d"
  })
  void isJekylls(String text, String mode, String slug) {
    assertThat(Slug.of(text, mode)).isEqualTo(slug);
  }

  @Test
  void prettyKeepsUpperCase() {
    assertThat(Slug.pretty("The API, v1.2 (Final)")).isEqualTo("The-API,-v1.2-(Final)");
  }

  @Test
  void aSlugIsItsOwnSlug() {
    Property.forAll(
        Texts.any(),
        text -> {
          for (String mode : List.of("default", "ascii", "latin")) {
            String slug = Slug.of(text, mode);
            assertThat(Slug.of(slug, mode)).isEqualTo(slug);
            assertThat(slug).doesNotContain("--").doesNotStartWith("-").doesNotEndWith("-");
          }
          assertThat(Slug.of(text)).isEqualTo(Slug.of(text).toLowerCase(Locale.ROOT));
          assertThat(Slug.of(text, "ascii")).matches("[a-z0-9-]*");
          assertThat(Slug.of(text, "latin")).matches("[a-z0-9-]*");
        });
  }
}
