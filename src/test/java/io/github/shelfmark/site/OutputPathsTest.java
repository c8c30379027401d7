package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.OutputPaths.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
  private static final Owner AUTHOR = new Owner("a.md", new Position(2, 1));

  private final OutputPaths paths = new OutputPaths();

  @Test
  void theLastOwnerHasAPath() {
    assertThat(paths.put("a.html", AUTHOR)).isEmpty();
    assertThat(paths.put("a.html", Owner.GENERATED)).contains(AUTHOR);
    assertThat(paths.owner("a.html")).contains(Owner.GENERATED);
    assertThat(paths.owner("b.html")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/c.html, true",
    "a/b/d.html, false",
    "a/b, true",
    "a, true",
    "a/x, false",
    "ab, false",
    "a/b/c.html/x.html, true",
    "claimed, true",
    "claimed/x/y, true",
    "claimed-not/x, false",
    "deep, true",
    "deep/er, true",
    "deep/er/x, true",
    "deep/x, false"
  })
  void knowsWhichPathsAreTaken(String path, boolean taken) {
    paths.put("a/b/c.html", AUTHOR);
    paths.claimDirectory("claimed");
    paths.claimDirectory("deep/er/");

    assertThat(paths.isTaken(path)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "deep/er/x, true",
    "deep/er/x/y, true",
    "deep/er, false",
    "deep/x, false",
    "d, false"
  })
  void knowsWhatIsInAClaimedDirectory(String path, boolean claimed) {
    paths.claimDirectory("deep/er");

    assertThat(paths.isClaimed(path)).isEqualTo(claimed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/x.html", "a/b/x.html", "b.html"})
  void onlyFilesExist(String path) {
    paths.put("a/b/c.html", AUTHOR);
    paths.claimDirectory("b.html");

    assertThat(paths.has("a/b/c.html")).isTrue();
    assertThat(paths.has(path)).isFalse();
    assertThat(paths.has("a/b")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"c/x, true", "c/x/y, true", "c, false", "c/, true", "cc/x, false", "a/b, false"})
  void knowsWhereFilesMayBe(String path, boolean claimed) {
    paths.put("a/b/c.html", AUTHOR);
    paths.claimDirectory("c");

    assertThat(paths.isClaimed(path)).isEqualTo(claimed);
  }

  @Test
  void directoriesOfAllFilesAreKnown() {
    paths.put("a/b/c.html", AUTHOR);
    paths.put("a/d/e/f.html", AUTHOR);

    assertThat(paths.isDirectory("a")).isTrue();
    assertThat(paths.isDirectory("a/b")).isTrue();
    assertThat(paths.isDirectory("a/d")).isTrue();
    assertThat(paths.isDirectory("a/d/e")).isTrue();
    assertThat(paths.isDirectory("a/b/c.html")).isFalse();
  }

  @Test
  void generatedPathsAreThoseWithoutASource() {
    paths.put("z.html", Owner.GENERATED);
    paths.put("m.html", AUTHOR);
    paths.put("a/index.html", Owner.GENERATED);

    assertThat(paths.generated()).containsExactly("a/index.html", "z.html");
    paths.claimDirectory("parts");
    assertThat(paths.generated()).containsExactly("a/index.html", "parts/", "z.html");
    assertThat(paths.owners()).containsOnlyKeys("z.html", "m.html", "a/index.html");
  }

  @Test
  void knowsTwinsFromWhatAuthorsWrite() {
    paths.twin("a/b.html", "a/b.md");
    paths.put("a/c.md", AUTHOR);
    paths.put("a/c.html", AUTHOR);

    assertThat(paths.isTwin("a/b.md")).isTrue();
    assertThat(paths.isTwin("a/c.md")).isFalse();
    assertThat(paths.isTwin("a/b.html")).isFalse();
    assertThat(paths.isTwin(".md")).isFalse();
  }
}
