package io.github.shelfmark.markup.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual's page of languages lists the languages of the code. */
class LanguagesPageTest {
  private static final Path PAGE = Path.of("src", "docs", "reference", "languages.md");
  private static final String TABLE = "| language | names |\n|---|---|\n";

  @Test
  void listsEveryLanguage() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder table = new StringBuilder(TABLE);
    for (Language language : new Languages().all()) {
      table.append("| ").append(language.title()).append(" | `").append(language.name());
      language.aliases().forEach(alias -> table.append("`, `").append(alias));
      table.append("` |\n");
    }
    String expected = page.substring(0, page.indexOf(TABLE)) + table;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE))
        .as("mvn test -Dtest=LanguagesPageTest -Dgolden.update=true regenerates it")
        .isEqualTo(expected);
  }
}
