package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language that a file's name tells. */
class FileLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "A.java,           java",
    "build.gradle.kts, kts",
    "pom.xml,          xml",
    "x.YML,            yml",
    "Dockerfile,       dockerfile",
    "Dockerfile.build, dockerfile",
    "Makefile,         makefile",
    "LICENSE,          text",
    "x.unheardof,      text",
  })
  void isThatOfItsEnding(String name, String language) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);

    assertThat(FileLanguage.of(name, ending)).isEqualTo(language);
  }
}
