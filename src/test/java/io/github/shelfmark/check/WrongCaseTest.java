package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that are right but for upper and lower case. */
class WrongCaseTest {
  @TempDir private Path directory;

  private Told told() throws IOException {
    return Told.in(directory)
        .with("guide/start here.md", "# Start\n")
        .with("guide/index.md", "# Guide\n")
        .with("Image.png", "");
  }

  @ParameterizedTest
  @CsvSource({
    "guide/INDEX.md, guide/index.md",
    "Guide/, guide/",
    "/Guide/index.html, /guide/index.html",
    "guide/Index.html#x, guide/index.html#x",
    "image.PNG, Image.png",
    "/image.png?a, /Image.png?a",
    "Guide/Start%20here.md, guide/start%20here.md",
    "/GUIDE/start%20here, /guide/start%20here",
  })
  void proposesTheRightName(String link, String right) throws IOException {
    Told told = told().with("a.md", "# A\n\n[x](" + link + ")\n");
    assertThat(told.hints("wrong-case"))
        .containsExactly(
            "Write \""
                + right
                + "\". Some file systems take both for the same name, servers do not.");
    assertThat(told.of("broken-link")).isEmpty();
  }

  @Test
  void tellsWhereTheLinkIs() throws IOException {
    Told told = told().with("b/a.md", "# A\n\n![x](../IMAGE.png)\n");
    assertThat(told.of("wrong-case"))
        .containsExactly(
            "error b/a.md:3:6: the link \"../IMAGE.png\" is broken: upper and lower case differ");
    assertThat(told.hints("wrong-case").get(0)).startsWith("Write \"../Image.png\".");
  }

  @Test
  void tellsEntriesOfTheConfiguration() throws IOException {
    Told told = told().with("site.yml", "title: T\nnav:\n  - {title: G, url: /GUIDE/}\n");
    assertThat(told.hints("wrong-case").get(0)).startsWith("Write \"/guide/\".");
  }

  @Test
  void leavesOtherBrokenLinksAlone() throws IOException {
    Told told = told().with("a.md", "# A\n\n[x](guide/none.md)\n");
    assertThat(told.of("wrong-case")).isEmpty();
    assertThat(told.of("broken-link")).hasSize(1);
  }
}
