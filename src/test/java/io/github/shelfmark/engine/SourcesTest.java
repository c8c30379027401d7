package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is read from several directories, and one whose links lead to other modules. */
class SourcesTest {
  @TempDir private Path directory;

  private Sources source(String name) {
    return Sources.in(directory.resolve(name));
  }

  private BuildRequest.Builder request() {
    return BuildRequest.builder(directory.resolve("docs"), directory.resolve("site"))
        .work(directory.resolve("work"))
        .now(Sources.NOW)
        .threads(2);
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(request().source(directory.resolve("more")).build());
  }

  private BuiltSite site() throws IOException {
    assertThat(TestBuild.told(build())).isEmpty();
    return BuiltSite.at(directory.resolve("site"));
  }

  @Test
  void directoriesAreOneTree() throws IOException {
    source("docs")
        .config("title: One")
        .file("index.md", "# Home\n\n[b](guide/b.md) ![i](images/i.svg)\n")
        .file("guide/a.md", "# A\n")
        .file("_data/x.yml", "a: 1\n");
    source("more")
        .file("guide/b.md", "# B\n\n[a](a.md)\n")
        .file("images/i.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='9'/>")
        .file("_data/y.yml", "b: 2\n")
        .file("_theme/css/90-mine.css", ".mine{color:red}");
    BuiltSite site = site();
    assertThat(site.bodyLinks("guide/b.html")).contains("/guide/a.html a");
    assertThat(site.page("index.html").select("img").attr("height")).isEqualTo("9");
    assertThat(
            site.text(
                site.files(".css").stream()
                    .filter(file -> file.contains("/theme."))
                    .findFirst()
                    .orElseThrow()))
        .contains(".mine");
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void anEditInALaterDirectoryIsSeen() throws IOException {
    source("docs").file("index.md", "# Home\n");
    source("more").file("b.md", "# B\n");
    site();
    source("more").file("b.md", "# B\n\nnew words\n");
    assertThat(build().rendered()).isEqualTo(1);
    assertThat(site().text("b.html")).contains("new words");
    Files.delete(directory.resolve("more/b.md"));
    assertThat(site().exists("b.html")).isFalse();
  }

  @Test
  void theSameFileInTwoDirectoriesIsAnError() throws IOException {
    source("docs").file("a.md", "# A\n").file("_data/x.yml", "a: 1\n").file(".DS_Store", "x");
    source("more").file("a.md", "# A\n").file("_data/x.yml", "a: 2\n").file(".DS_Store", "y");
    assertThat(build().findings().stream().map(Finding::message))
        .hasSize(2)
        .allSatisfy(
            message ->
                assertThat(message)
                    .startsWith("two source directories have the same file: ")
                    .contains(directory.resolve("docs").toString())
                    .contains(directory.resolve("more").toString()));
  }

  @Test
  void theConfigurationIsInTheFirstDirectory() throws IOException {
    source("docs").file("a.md", "# A\n");
    source("more").config("title: No").file("b.md", "# B\n");
    assertThat(build().findings().stream().map(Finding::message))
        .singleElement()
        .asString()
        .contains("more")
        .endsWith("site.yml is not read");
  }

  @Test
  void aMissingDirectoryIsAnError() throws IOException {
    source("docs").file("a.md", "# A\n");
    assertThat(TestBuild.told(build()))
        .containsExactly(
            "error source-missing there is no source directory " + directory.resolve("more"));
  }

  private BuildReport alone() throws IOException {
    return Shelfmark.build(
        request().project(Map.of("artifactId", "core")).neighbours(this::reactor).build());
  }

  private List<SourceRoot> reactor() {
    return List.of(
        new SourceRoot("", directory.resolve("root"), "parent", "", Map.of()),
        SourceRoot.module("core", directory.resolve("docs")),
        SourceRoot.module("util", directory.resolve("util")).at("libs/util"),
        SourceRoot.module("gone", directory.resolve("gone")));
  }

  @Test
  void aModuleBuiltAloneLinksToWhereTheOthersAre() throws IOException {
    source("root").file("index.md", "# Root\n");
    source("util").file("a.md", "---\npermalink: /x/\n---\n");
    source("docs")
        .file(
            "guide/a.md",
            "[u](module:util/a.md#b) [r](module:parent) [s](util:a.md) [g](module:gone/z.md)"
                + " [d](../../util/a.md) [o](module:core/b.md)\n")
        .file("b.md", "# B\n");
    assertThat(TestBuild.told(alone())).isEmpty();
    assertThat(BuiltSite.at(directory.resolve("site")).page("guide/a.html").select("main a"))
        .extracting(link -> link.attr("href"))
        .contains(
            "../../libs/util/x/index.html#b",
            "../../index.html",
            "../../libs/util/x/index.html",
            "../../gone/z.html",
            "../b.html");
    source("util").file("a.md", "---\npermalink: /y/\n---\n");
    BuildReport moved = alone();
    assertThat(moved.rendered()).isEqualTo(1);
    assertThat(BuiltSite.at(directory.resolve("site")).text("guide/a.html"))
        .contains("../../libs/util/y/index.html#b");
    Files.delete(directory.resolve("util/a.md"));
    assertThat(alone().findings().stream().map(Finding::message))
        .contains("the link \"module:util/a.md#b\" is broken");
  }

  @Test
  void aModuleThatNobodyKnowsIsToldWithASuggestion() throws IOException {
    source("docs").file("a.md", "[u](module:utl/a.md)\n");
    assertThat(alone().findings().stream().map(Finding::hint))
        .containsExactly("Did you mean \"module:util/a.md\"?");
  }

  @Test
  void withoutModulesALinkIsLeftAsDeclared() throws IOException {
    source("docs").file("a.md", "[u](module:util/a.md#b) [v](vscode:x) [w](unknown:x)\n");
    BuildReport report = Shelfmark.build(request().build());
    assertThat(TestBuild.told(report)).isEmpty();
    assertThat(BuiltSite.at(directory.resolve("site")).text("a.html"))
        .contains("href=\"../util/a.html#b\"", "href=\"vscode:x\"", "href=\"unknown:x\"");
  }
}
