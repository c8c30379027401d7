package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between pages of several languages, of which not each has an original. */
class LanguageLinksTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("title: T$languages: {en: , de: }");
    build.source().file("index.md", "# Home\n").file("a.md", "# A\n");
  }

  private List<String> links(String page) throws IOException {
    return build.site("translation-missing").page(page).select("article p a").eachAttr("href");
  }

  @Test
  void aTranslationWithoutOriginalIsFoundByItsPlace() throws IOException {
    build.source().file("guide/only.de.md", "# Nur\n");
    build
        .source()
        .file("de/a.md", "# A\n\n[1](guide/only.md) [2](/guide/only.md) [3](guide/only.html)\n");

    assertThat(links("de/a.html"))
        .containsExactly("guide/only.html", "guide/only.html", "guide/only.html");
  }

  @Test
  void oneInItsDirectoryIsFoundFromBesideTheOriginals() throws IOException {
    build.source().file("de/guide/only.md", "# Nur\n");
    build.source().file("guide/x.de.md", "# X\n\n[1](only.md) [2](../a.md)\n");

    assertThat(links("de/guide/x.html")).containsExactly("only.html", "../a.html");
  }

  @Test
  void theMainLanguageHasNoSuchPage() throws IOException {
    build.source().file("only.de.md", "# Nur\n").file("b.md", "# B\n\n[1](only.md)\n");

    assertThat(TestBuild.told(build.run()))
        .contains("error broken-link b.md:3:5: the link \"only.md\" is broken");
  }
}
