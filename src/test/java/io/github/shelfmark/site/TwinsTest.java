package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private static boolean mayHave(String output, DocumentFormat format, Map<String, Object> data) {
    return Twins.mayHave(
        new Document(
            "a.md",
            DocumentKind.PAGE,
            "",
            format,
            data,
            FrontMatter.NONE,
            "",
            "/" + output,
            output,
            "A",
            false));
  }

  @Test
  void standBesideTheirPages() {
    assertThat(Twins.path("guide/index.html")).isEqualTo("guide/index.md");
  }

  @Test
  void areOfPagesForEverybody() {
    assertThat(mayHave("a.html", DocumentFormat.MARKDOWN, Map.of())).isTrue();
    assertThat(mayHave("a.html", DocumentFormat.MARKDOWN, Map.of("noindex", true))).isFalse();
    assertThat(mayHave("a.html", DocumentFormat.MARKDOWN, Map.of("sitemap", false))).isFalse();
    assertThat(mayHave("404.html", DocumentFormat.MARKDOWN, Map.of())).isFalse();
    assertThat(mayHave("a.txt", DocumentFormat.MARKDOWN, Map.of())).isFalse();
  }
}
