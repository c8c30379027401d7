package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to the files of pages on sites in several languages. */
class SourceLinksTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("languages: [en, de]$checks: {translation-missing: off}");
    build.source().file("index.md", "# Home\n\n[w](g/x.de.md) [z](de/g/x.md)\n");
    build.source().file("g/x.md", "# X\n");
  }

  private void expectGerman() throws IOException {
    BuiltSite site = build.site();
    assertThat(site.bodyLinks("index.html")).containsExactly("/de/g/x.html w", "/de/g/x.html z");
  }

  @Test
  void aPageThatALanguageLacksHasBothNames() throws IOException {
    expectGerman();
  }

  @Test
  void aTranslationHasBothNames() throws IOException {
    build.source().file("g/x.de.md", "# X\n");
    expectGerman();

    build.source().directory().resolve("g/x.de.md").toFile().delete();
    build.source().file("de/g/x.md", "# X\n");
    expectGerman();
  }

  @Test
  void aPageThatIsNotShownHasNone() throws IOException {
    build
        .source()
        .config("languages: {en: , de: {fallback: false}}$checks: {translation-missing: off}");

    assertThat(TestBuild.told(build.run()))
        .contains("error broken-link index.md:3:5: the link \"g/x.de.md\" is broken");
  }
}
