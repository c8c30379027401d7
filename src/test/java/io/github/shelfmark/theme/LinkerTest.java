package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Url;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final Generator<String> OUTPUTS =
      Generator.of("a", "b", "锁", "a b", "c:d", "index.html", "a.html")
          .list(1, 4)
          .map(names -> String.join("/", names))
          .with("index.html", "a/index.html", "a/".repeat(1_000) + "index.html");

  @Test
  void relativeLinksAreThoseOfUrl() {
    Property.forAll(
        OUTPUTS,
        OUTPUTS,
        (from, to) -> assertThat(Linker.relative(from).to(to)).isEqualTo(Url.relative(from, to)));
  }

  @Test
  void absoluteLinksNameNoIndex() {
    Property.forAll(
        OUTPUTS,
        to ->
            assertThat(Linker.absolute("/docs").to(to))
                .startsWith("/docs/")
                .doesNotEndWith("/index.html"));
  }
}
