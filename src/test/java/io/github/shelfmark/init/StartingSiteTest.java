package io.github.shelfmark.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.SourcePlan;
import io.github.shelfmark.extension.FileUse.Fate;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingSiteTest {
  private static final String PLUGIN = "org.example:docs-maven-plugin:1.2";

  @TempDir private Path directory;

  private BuiltSite build(String title, String description) throws IOException {
    Path source = directory.resolve("docs");
    for (Map.Entry<String, String> file :
        StartingSite.files(title, description, PLUGIN).entrySet()) {
      Path path = source.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    BuildRequest request =
        BuildRequest.builder(source, directory.resolve("site"))
            .work(directory.resolve("work"))
            .strict(true)
            .build();
    BuildReport report = Shelfmark.build(request);
    assertThat(report.findings()).isEmpty();
    assertThat(report.published()).isTrue();
    SourcePlan plan = Shelfmark.plan(request);
    assertThat(plan.files()).noneMatch(file -> file.use().fate() == Fate.NOT_USED);
    return BuiltSite.at(directory.resolve("site"));
  }

  @Test
  void buildsWithoutFindingsAndLeavesNothingOut() throws IOException {
    BuiltSite site = build("Harbour", "Everything that floats.");
    site.requireEveryLocalLinkToExist();
    assertThat(site.page("index.html").select(".hero, [class*=hero]")).isNotEmpty();
    assertThat(site.page("index.html").text()).contains("Your first page", "Every block");
    assertThat(site.page("guide/index.html").select("main").text()).contains("Publishing");
    assertThat(site.page("index.html").select("meta[name=description]").attr("content"))
        .isEqualTo("Everything that floats.");
  }

  @Test
  void showsEveryBlock() throws IOException {
    String page = build("Harbour", "").page("guide/blocks.html").outerHtml();
    assertThat(page).doesNotContain(":::", "[!WARNING]", ":kbd", ":badge", ":icon");
    for (String block :
        List.of("<kbd", "<details", "<figure", "<dl", "<table", "<abbr", "checkbox", "footnote")) {
      assertThat(page).contains(block);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "true",
        "a: b # c",
        "\"quoted\" \\ 'text'",
        "@title@ @schema@",
        "<b>&amp;</b>",
        "${x} $1",
        "- list",
        "日本語 \ud83d\udea2",
        "line\nbreak",
        "{a}",
        "~",
        "a\u0007b"
      })
  void showsAnyTitleAsItIs(String title) throws IOException {
    BuiltSite site = build(title, title);
    assertThat(site.page("guide/start.html").title())
        .isEqualTo("Your first page | " + title.replaceAll("[\n\u0007]", " "));
  }

  @Test
  void namesTheSchemaForEditorsFirst() {
    assertThat(StartingSite.files("Harbour", "", PLUGIN).get("site.yml"))
        .startsWith("# yaml-language-server: $schema=https://");
  }

  @Test
  void everyKeyInACommentIsOne() throws IOException {
    String text = StartingSite.files("Harbour", "", PLUGIN).getOrDefault("site.yml", "");
    Path source = Files.createDirectories(directory.resolve("all"));
    // A line in a comment is a setting if it looks like one.
    Files.writeString(
        source.resolve("site.yml"),
        text.replaceAll("(?m)^# (?=([a-z_]+:( |$)| +[a-z-]))", "")
            .replace("yaml-language-server", "# yaml")
            .replaceFirst("^", "# "));
    Files.writeString(source.resolve("index.md"), "# Home\n");
    Files.createDirectories(source.resolve("guide"));
    Files.writeString(source.resolve("guide/index.md"), "# Guide\n");
    Files.createDirectories(source.resolve("images"));
    Files.writeString(
        source.resolve("images/logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, directory.resolve("all-site"))
                .work(directory.resolve("all-work"))
                .build());
    assertThat(Files.readString(source.resolve("site.yml"))).contains("\nbaseurl: ", "\nfeed: ");
    // Nothing links to what other tools write in this site.
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.code().label()).contains("unused-provided"));
  }
}
