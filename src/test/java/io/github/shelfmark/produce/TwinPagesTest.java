package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twins of the pages of small sites. */
class TwinPagesTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void site() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("site.yml", "title: Quay\ndescription: All of it\n");
    build
        .source()
        .file("index.md", "# Quay\n\n[A](guide/a.md) [B](guide/b.md) [C](guide/c.md#x)\n")
        .file("guide/a.md", "---\ntitle: A & B\ndescription: The first\n---\nSee [B](b.md).\n")
        .file("guide/b.md", "---\ntitle: B\nnoindex: true\n---\nText\n")
        .file("guide/c.md", "# C\n\n## X\n");
  }

  private BuiltSite built() throws IOException {
    BuildReport report = build.run();
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return BuiltSite.at(build.output());
  }

  @Test
  void standBesideTheirPages() throws IOException {
    BuiltSite site = built();

    assertThat(site.text("index.md"))
        .isEqualTo("# Quay\n\n[A](guide/a.md) [B](guide/b.html) [C](guide/c.md#x)\n");
    assertThat(site.text("guide/a.md")).isEqualTo("# A & B\n\n> The first\n\nSee [B](b.html).\n");
    assertThat(site.exists("guide/b.md")).isFalse();
    assertThat(site.text("guide/a.html"))
        .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"a.md\">")
        .contains("<a href=\"a.md\" type=\"text/markdown\">Copy as Markdown</a>");
    assertThat(site.text("guide/b.html")).doesNotContain("text/markdown");
  }

  @Test
  void areListedInTheOrderOfSections() throws IOException {
    assertThat(built().text("llms.txt"))
        .isEqualTo(
            """
            # Quay

            > All of it

            ## Guide

            - [A & B](guide/a.md): The first
            - [C](guide/c.md)

            ## Quay

            - [Quay](index.md)

            ## Optional

            - [Quay](llms-full.txt)
            - [Quay: Guide](guide/llms-full.txt)
            """);
    assertThat(built().text("guide/llms-full.txt"))
        .startsWith("# Quay: Guide\n\n---\n\n`guide/a.md`\n\n# A & B\n")
        .contains("`guide/c.md`\n\n# C\n\n## X\n");
  }

  @Test
  void beginWithTheirAddress() throws IOException {
    build.source().file("site.yml", "title: Quay\nurl: https://example.org\n");

    BuiltSite site = built();

    assertThat(site.text("guide/a.md")).startsWith("<https://example.org/guide/a.html>\n\n# A & B");
    assertThat(site.text("llms.txt")).contains("- [C](https://example.org/guide/c.md)");
    assertThat(site.text("sitemap.xml")).doesNotContain(".md");
  }

  @Test
  void giveWayToFilesOfTheAuthor() throws IOException {
    build.source().file("_config/x", "").file("llms.txt", "mine");

    assertThat(built().text("llms.txt")).isEqualTo("mine");
  }

  @Test
  void canBeSwitchedOff() throws IOException {
    build.source().file("site.yml", "title: Quay\ntwins: false\n");
    assertThat(built().files(".md")).isEmpty();
    assertThat(built().exists("llms.txt")).isFalse();

    build.source().file("site.yml", "title: Quay\nllms: false\n");
    assertThat(built().exists("guide/a.md")).isTrue();
    assertThat(built().exists("llms.txt")).isFalse();

    build.source().file("site.yml", "title: Quay\nllms: {full: 20}\n");
    assertThat(built().text("llms.txt")).doesNotContain("Optional");
  }

  @Test
  void areKeptAndMadeWithTheirPages() throws IOException {
    built();
    build.source().file("guide/c.md", "# C\n\n## X\n\nNew\n");
    BuildReport report = build.run();

    assertThat(report.rendered()).isEqualTo(1);
    BuiltSite site = BuiltSite.at(build.output());
    assertThat(site.text("guide/c.md")).contains("New");
    assertThat(site.text("guide/a.md")).contains("A & B");
    assertThat(site.text("guide/llms-full.txt")).contains("New", "A & B");

    build.source().file("guide/b.md", "---\ntitle: B\n---\nText\n");
    assertThat(built().text("guide/a.md")).contains("See [B](b.md).");
    assertThat(built().files(".md"))
        .isEqualTo(List.of("guide/a.md", "guide/b.md", "guide/c.md", "index.md"));
  }

  @Test
  void haveFormulasAsGitHubReadsThem() throws IOException {
    build.source().config("title: T$math: true");
    build.source().file("f.md", "# F\n\n$$\n\\frac{1}{2}\n$$\n\n$$a\n+b$$\n\nx $a$ y\n");

    assertThat(built().text("f.md"))
        .isEqualTo("# F\n\n```math\n\\frac{1}{2}\n```\n\n```math\na\n+b\n```\n\nx $`a`$ y\n");
  }
}
