package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTitlesTest {
  private static final SourceRules RULES =
      new SourceRules() {
        @Override
        public String title(String written) {
          return "<" + written + ">";
        }
      };

  private final List<String> asked = new ArrayList<>();

  private DocumentTitles titles(String site) {
    return new DocumentTitles(
        site,
        RULES,
        text -> {
          asked.add(text);
          return text.startsWith("# ") ? text.substring(2) : "";
        });
  }

  private static SourceFile file(String path) {
    return new SourceFile(path, Path.of(path), "");
  }

  private String of(@Nullable Object authored, @Nullable Object derived, String text) {
    DocumentTitles titles = titles("Site");
    return titles
        .given(authored, derived, DocumentText.of(text), DocumentFormat.MARKDOWN)
        .orElseGet(() -> titles.ofName(file("a/my-page.md")));
  }

  @Test
  void theAuthorsTitleComesFirst() {
    assertThat(of("Own", "Derived", "# Heading")).isEqualTo("<Own>");
    assertThat(of(2026, null, "# Heading")).isEqualTo("<2026>");
    assertThat(of(" Two\n\tlines\n", null, "# Heading")).isEqualTo("<Two lines>");
    assertThat(asked).isEmpty();
  }

  @Test
  void thenTheHeadingThenWhatTheRulesDerive() {
    assertThat(of(null, "Derived", "# Heading")).isEqualTo("Heading");
    assertThat(of("  ", null, "# Heading")).isEqualTo("Heading");
    assertThat(of(null, "Derived", "text")).isEqualTo("<Derived>");
    assertThat(of(null, "Two\nlines ", "text")).isEqualTo("<Two lines>");
    assertThat(of("", " ", "text")).isEqualTo("My page");
  }

  @Test
  void headingsAreReadInMarkdownOnly() {
    for (DocumentFormat format : new DocumentFormat[] {DocumentFormat.HTML, DocumentFormat.TEXT}) {
      assertThat(titles("").given(null, null, DocumentText.of("# H"), format)).isEmpty();
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void aHeadingIsReadOnce() {
    DocumentText text = DocumentText.of("# H");
    for (int i = 0; i < 2; i++) {
      titles("").given(null, null, text, DocumentFormat.MARKDOWN);
    }

    assertThat(asked).hasSize(1);
    assertThat(text.knownHeading()).contains("H");
  }

  @ParameterizedTest
  @CsvSource({
    "index.md, Site, Site",
    "index.md, '', Home",
    "my-guide/index.md, Site, My guide",
    "a/b_c/index.md, Site, B c",
    "node-lock.md, Site, Node lock",
    "index.html.md, Site, Index.html",
    "--.md, Site, --",
    "a/indexes.md, Site, Indexes"
  })
  void otherwiseTheNameIs(String path, String site, String title) {
    assertThat(titles(site).ofName(file(path))).isEqualTo(title);
  }
}
