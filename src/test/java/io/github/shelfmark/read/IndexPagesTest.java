package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which document is the page of a directory. */
class IndexPagesTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void makeSource() throws IOException {
    sources = Sources.in(directory).config("title: Site");
  }

  private SectionTree tree() {
    return SectionBuilder.build(sources.read(), sources.findings());
  }

  @Test
  void aReadmeIsTheIndexOfADirectoryWithoutOne() throws IOException {
    sources.page("README.md", "").page("a/readme.markdown", "").page("b/Readme.md", "");
    sources.page("b/index.md", "").page("c/README.md", "permalink: /own/").page("d/README.md", "");
    sources
        .file("d/index.html", "<p>static")
        .page("e/README.md", "")
        .page("x.md", "permalink: /e/");
    sources
        .page("f/README.zh.md", "")
        .page("g/README.md", "")
        .page("g/index.md", "published: false");

    assertThat(sources.url("README.md")).isEqualTo("/");
    assertThat(sources.url("a/readme.markdown")).isEqualTo("/a/");
    assertThat(sources.url("b/Readme.md")).isEqualTo("/b/Readme.html");
    assertThat(sources.url("c/README.md")).isEqualTo("/own/");
    assertThat(sources.url("d/README.md")).isEqualTo("/d/README.html");
    assertThat(sources.url("e/README.md")).isEqualTo("/e/README.html");
    assertThat(sources.url("f/README.zh.md")).isEqualTo("/f/README.zh.html");
    assertThat(sources.read().documentAt("a/readme.markdown")).map(Document::title).contains("A");
    assertThat(sources.findings().list()).isEmpty();
  }

  @Test
  void aReadmeIsTheIndexOfACollectionToo() throws IOException {
    sources.config("collections:$  guides: {permalink: '/:collection/:path:output_ext'}");
    sources.page("_guides/README.md", "").page("_guides/sub/readme.md", "");

    assertThat(sources.read().documentAt("_guides/README.md"))
        .map(Document::output)
        .contains("guides/index.html");
    assertThat(sources.read().documentAt("_guides/sub/readme.md"))
        .map(Document::output)
        .contains("guides/sub/index.html");
  }

  @Test
  void aJekyllSiteNeedsThePluginForThat() throws IOException {
    sources = Sources.in(directory.resolve("j")).jekyll("title: J").page("README.md", "");

    assertThat(sources.url("README.md")).isEqualTo("/README.html");
  }

  @Test
  void twoReadmesAreTold() throws IOException {
    sources.page("README.md", "").page("readme.markdown", "");
    sources.read();

    assertThat(sources.findings().list())
        .extracting(Finding::message)
        .containsExactly("the directory has two READMEs; README.md is its index");
  }

  @Test
  void aPageBesideADirectoryIsThePageOfTheSection() throws IOException {
    sources.page("guide.md", "title: Guide page").page("guide/a.md", "");
    sources.page("guide/deep.md", "title: Deeper").page("guide/deep/x/y.md", "");
    sources.page("p.md", "permalink: /guide/deep/x.html$title: Moved");
    SectionTree tree = tree();
    Section guide = tree.root().sections().get(0);
    Section deep = guide.sections().get(0);

    assertThat(tree.root().posts()).isEmpty();
    assertThat(guide.title()).isEqualTo("Guide page");
    assertThat(guide.output()).isEqualTo("guide.html");
    assertThat(deep.title()).isEqualTo("Deeper");
    assertThat(deep.sections().get(0).title()).isEqualTo("Moved");
    assertThat(tree.pathTo(guide.index().orElseThrow())).containsExactly(tree.root(), guide);
    assertThat(sources.findings().list()).isEmpty();
  }

  @Test
  void anIndexWinsAndThatIsTold() throws IOException {
    sources.page("guide.md", "title: Beside").page("guide/index.md", "title: In");
    sources.page("guide/a.md", "").page("guide-x/a.md", "");
    SectionTree tree = tree();

    assertThat(tree.root().posts()).extracting(Document::title).containsExactly("Beside");
    assertThat(sources.findings().list())
        .singleElement()
        .satisfies(finding -> assertThat(finding.file()).isEqualTo("guide.md"));
  }

  @Test
  void aCollectionIsNotCalledAfterItsDirectory() throws IOException {
    sources.config(
        "collections:$  plugin: {title: Maven plugin, directory: m/src/markdown,"
            + " permalink: '/m/:path:output_ext'}$  api: {directory: n/markdown,"
            + " permalink: '/n/:path:output_ext'}");
    sources.page("m/src/markdown/index.md", "").page("m/src/markdown/u.md", "");
    sources.page("n/markdown/a.md", "").page("n/markdown/b.md", "");

    assertThat(tree().root().sections())
        .extracting(Section::title)
        .containsExactly("Api", "Maven plugin");
  }
}
