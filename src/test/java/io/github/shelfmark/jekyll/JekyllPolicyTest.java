package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllPolicyTest {
  @TempDir private Path directory;

  private final SitePolicy policy = new JekyllPolicy();

  @Test
  void hasAnotherNameThanTheOrdinaryPolicy() {
    assertThat(policy.name()).isEqualTo("jekyll");
    assertThat(SitePolicy.ORDINARY.name()).isEqualTo("shelfmark");
  }

  @Test
  void eachPartIsJekylls() throws IOException {
    Sources source = Sources.in(directory).jekyll("title: T");

    assertThat(policy.config()).isSameAs(JekyllConfigRules.INSTANCE);
    assertThat(policy.sources(source.readConfig())).isInstanceOf(JekyllSources.class);
    assertThat(policy.links(source.readConfig())).isInstanceOf(JekyllLinks.class);
    assertThat(policy.rules()).hasAtLeastOneElementOfType(NotRun.class);
    assertThat(policy.rules()).hasAtLeastOneElementOfType(OtherProcessors.class);
    assertThat(SitePolicy.ORDINARY.rules()).isEmpty();
  }

  /** Only {@code layout: null}, {@code false} and {@code none} leave the layout out. */
  @ParameterizedTest
  @CsvSource({
    "layout: null, true",
    "layout: false, true",
    "layout: none, true",
    "layout:, true",
    "layout: post, false",
    "layout: true, false",
    "title: T, false"
  })
  void aLayoutCanBeLeftOut(String frontMatter, boolean bare) throws IOException {
    Sources source = Sources.in(directory).jekyll("title: T").page("a.md", frontMatter);
    Document document = source.read().documentAt("a.md").orElseThrow();

    assertThat(policy.layouts().isBare(document)).isEqualTo(bare);
    assertThat(LayoutRules.ORDINARY.isBare(document)).isFalse();
  }

  @Test
  void layoutsAreNotTheThemes() {
    assertThat(policy.layouts().areThemes()).isFalse();
    assertThat(LayoutRules.ORDINARY.areThemes()).isTrue();
  }
}
