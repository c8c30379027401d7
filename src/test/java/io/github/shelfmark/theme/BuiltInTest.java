package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInTest {
  private static final Path THEME = Path.of("src/main/resources/io/github/shelfmark/theme");

  /** All files but those of fonts and of the menu of languages, which only some sites get. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(THEME)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(THEME.resolve("fonts")))
          .filter(file -> !file.startsWith(THEME.resolve("languages")))
          .filter(file -> !file.startsWith(THEME.resolve("versions")))
          .toList();
    }
  }

  @Test
  void namesEveryFile() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    files().forEach(file -> names.add(THEME.relativize(file).toString().replace('\\', '/')));

    assertThat(BuiltIn.read().keySet()).containsExactlyElementsOf(names);
  }

  @Test
  void scriptsHaveNoComments() {
    String script = new String(BuiltIn.read().get("js/40-contents.js"), StandardCharsets.UTF_8);

    assertThat(script).startsWith("(() => {\n\"use strict\";\n").doesNotContain("\n//", "\n\n");
  }

  /** Comments are found line by line, so nothing may go on over a line's end but code. */
  @Test
  void scriptsHaveNoTextsOfSeveralLines() throws IOException {
    for (Path file : files()) {
      if (file.toString().endsWith(".js")) {
        for (String line : Files.readAllLines(file)) {
          assertThat(line.chars().filter(c -> c == '`').count() % 2)
              .as(file + ": " + line)
              .isZero();
          assertThat(line).as(file.toString()).doesNotContain("/*").doesNotEndWith("\\");
        }
      }
    }
  }
}
