package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
  private static final String CODE = "orphan";
  private static final String UNLISTED = "---\ntitle: U\nunlisted: true\n---\n\nText.\n";

  @TempDir private Path directory;

  @Test
  void sectionsReachEveryPageByThemselves() throws IOException {
    Told told =
        Told.in(directory).with("a/b/c.md", "# C\n").with("404.md", "---\ntitle: No\n---\n");
    assertThat(told.of(CODE)).isEmpty();
  }

  @Test
  void tellsUnlistedPagesThatNothingLinksTo() throws IOException {
    Told told = Told.in(directory).with("u.md", UNLISTED).with("v/index.md", UNLISTED);
    assertThat(told.of(CODE))
        .containsExactly(
            "info u.md: no section, menu or other page leads to this page",
            "info v/index.md: no section, menu or other page leads to this page");
    told.with("a.md", "# A\n\n[u](u.md) [v](/v/)\n");
    assertThat(told.of(CODE)).isEmpty();
    told.with("b.md", "# B\n");
    assertThat(told.of(CODE)).as("the page with the links is kept").isEmpty();
    told.with("a.md", "# A\n\n[v](/v/)\n");
    assertThat(told.of(CODE)).hasSize(1);
  }

  @Test
  void aLinkOfThePageToItselfDoesNotCount() throws IOException {
    assertThat(Told.in(directory).with("u.md", UNLISTED + "\n[u](u.md)\n").of(CODE)).hasSize(1);
  }

  @Test
  void menusReachPages() throws IOException {
    Told told =
        Told.in(directory)
            .with("site.yml", "title: T\nnav:\n  - {title: U, url: /u.html}\n")
            .with("u.md", UNLISTED);
    assertThat(told.of(CODE)).isEmpty();
  }

  @Test
  void redirectsAreNoPages() throws IOException {
    Told told =
        Told.in(directory).with("u.md", "---\ntitle: U\nunlisted: true\nredirect_to: /\n---\n");
    assertThat(told.of(CODE)).isEmpty();
  }
}
