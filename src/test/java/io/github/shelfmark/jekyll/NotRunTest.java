package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotRunTest {
  @TempDir private Path directory;

  @Test
  void reportsEachUnsupportedFeatureOnce() throws IOException {
    write("_config.yml", "plugins: [jekyll-sitemap, jekyll-magic]\n");
    write("index.md", "---\nlayout: post\n---\nText\n");
    write("_layouts/post.html", "{{ content }}");
    write("_layouts/base.html", "{{ content }}");
    write("_plugins/magic.rb", "");

    BuildReport report =
        Shelfmark.build(BuildRequest.of(directory.resolve("source"), directory.resolve("site")));

    assertThat(report.published()).isTrue();
    assertThat(report.findings()).extracting(Finding::code).containsOnly(FindingCode.NOT_RUN);
    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactly(
            "_config.yml: the plugin \"jekyll-magic\" is not run",
            "_layouts/base.html: Liquid layouts are not used; pages use the theme's layouts (2"
                + " files)",
            "_plugins/magic.rb: Ruby plugins are not run (1 file)");
  }

  @Test
  void reportsSassAndPluginsUnderTheirOlderKey() throws IOException {
    write("_config.yml", "gems: [jekyll-remote-theme, jekyll-feed]\n");
    write("css/b.scss", "---\n---\na { b: c }\n");
    write("css/a.sass", "---\n---\na\n");

    BuildReport report =
        Shelfmark.build(BuildRequest.of(directory.resolve("source"), directory.resolve("site")));

    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactlyInAnyOrder(
            "_config.yml: the plugin \"jekyll-remote-theme\" is not run",
            "css/a.sass: Sass is not compiled (2 files)");
  }

  @Test
  void reportsNothingForASiteWithoutThem() throws IOException {
    write("_config.yml", "title: x\n");
    write("index.md", "---\n---\nText\n");

    assertThat(
            Shelfmark.build(BuildRequest.of(directory.resolve("source"), directory.resolve("site")))
                .findings())
        .isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve("source").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
