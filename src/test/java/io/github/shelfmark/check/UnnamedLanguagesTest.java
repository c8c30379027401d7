package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnnamedLanguagesTest {
  @TempDir private Path directory;
  private Sources source;

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory);
    source.config("languages: [en, zh-CN]");
    source.file("index.md", "# A\n").file("index.zh-CN.md", "# A\n");
  }

  @Test
  void filesThatLookLikeTranslationsIntoAnUnnamedLanguageAreTold() throws IOException {
    source.file("a/b.md", "# A\n").file("a/b.it.md", "# A\n").file("a/b.pt-BR.md", "# A\n");

    assertThat(check())
        .containsExactly(
            "a/b.it.md: looks like a translation, but \"languages\" does not name \"it\"",
            "a/b.pt-BR.md: looks like a translation, but \"languages\" does not name \"pt-BR\"");
  }

  @Test
  void otherDotsInNamesMeanNothing() throws IOException {
    source.file("v1.2.md", "# A\n").file("v1.md", "# A\n");
    source.file("alone.it.md", "# A\n").file("it/x.md", "# A\n").file(".it.md", "# A\n");

    assertThat(check()).isEmpty();
  }

  @Test
  void theCaseOfADirectoryOrNameIsToldOnce() throws IOException {
    source.file("zh-cn/a.md", "# A\n").file("zh-cn/b.md", "# A\n");
    source.file("c.ZH-CN.md", "# A\n");

    assertThat(check())
        .containsExactly(
            "c.ZH-CN.md: \".ZH-CN.md\" is no language of the site, but differs only in case from"
                + " one",
            "zh-cn/a.md: \"zh-cn/\" is no language of the site, but differs only in case from one");
  }

  @Test
  void aSiteInOneLanguageMayHaveAnyNames() throws IOException {
    source.config("lang: en").file("index.it.md", "# A\n").file("EN/a.md", "# A\n");

    assertThat(check()).isEmpty();
  }

  private List<String> check() {
    List<Finding> found = new ArrayList<>();
    new UnnamedLanguages().check(source.read(), directory, found::add);
    return found.stream().map(Finding::headline).sorted().toList();
  }
}
