package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.contract.UrlContract;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published stays where it is, or is told with what to write. */
class UrlContractTest {
  @TempDir private Path directory;
  private Sources source;

  @BeforeEach
  void site() throws IOException {
    source =
        Sources.in(directory.resolve("docs"))
            .config("title: One$url: https://a.example")
            .file("index.md", "# Home\n")
            .file(
                "guide/install.md",
                "# Install\n\n## First steps\n\n## Needs {#needs}\n\nx[^1]\n\n[^1]: y\n")
            .file("guide/use.md", "---\ntitle: Use it\n---\n\n## Buttons\n\n## Levers\n")
            .file("files/plan.pdf", "%PDF")
            .file("images/i.png", "png");
  }

  private Path list() {
    return directory.resolve("shelfmark.urls");
  }

  private BuildReport build(boolean update) throws IOException {
    Optional<Path> written = update ? Optional.of(list()) : Optional.empty();
    return Shelfmark.build(
        BuildRequest.builder(directory.resolve("docs"), directory.resolve("site"))
            .work(directory.resolve("work"))
            .now(Sources.NOW)
            .threads(2)
            .checks(checks -> checks.urls(new UrlContract(list(), false, written)))
            .build());
  }

  private List<String> told() throws IOException {
    return build(false).findings().stream().map(this::line).toList();
  }

  private String line(Finding finding) {
    String file = finding.file().replace(directory.toString().replace('\\', '/') + "/", "");
    return file + finding.position() + " " + finding.code() + " | " + finding.hint();
  }

  private void delete(String path) throws IOException {
    Files.delete(directory.resolve("docs").resolve(path));
  }

  @Test
  void theListHasPagesAnchorsAndFilesAndIsTheSameAgain() throws IOException {
    BuildReport first = build(true);
    assertThat(first.newUrls()).isEqualTo(5);
    String text = Files.readString(list());
    assertThat(text.lines().skip(2))
        .containsExactly(
            "/",
            "/#home",
            "/files/plan.pdf",
            "/guide/",
            "/guide/install.html",
            "/guide/install.html#first-steps",
            "/guide/install.html#install",
            "/guide/install.html#needs",
            "/guide/use.html",
            "/guide/use.html#buttons",
            "/guide/use.html#levers");
    assertThat(build(true).newUrls()).isZero();
    assertThat(Files.readString(list())).isEqualTo(text);
    assertThat(told()).isEmpty();
  }

  @Test
  void withoutAListNothingIsWrittenOrTold() throws IOException {
    BuildReport report = build(false);
    assertThat(report.findings()).isEmpty();
    assertThat(report.newUrls()).isZero();
    assertThat(list()).doesNotExist();
  }

  @Test
  void aMovedPageIsProposedWithTheLine() throws IOException {
    build(true);
    delete("guide/install.md");
    source.page("start/install.md", "title: Install");
    assertThat(told())
        .containsExactly(
            "start/install.md:1:1 vanished-url | If start/install.md took over, add to its front"
                + " matter: redirect_from: /guide/install.html; if it is to be gone, remove lines 7"
                + " to 10 of shelfmark.urls.");
    assertThat(told()).hasSize(1);
    source.page("start/install.md", "title: Install$redirect_from: /guide/install.html");
    assertThat(told()).isEmpty();
    assertThat(build(false).newUrls()).isEqualTo(2);
  }

  @Test
  void aRenamedPageIsKnownByItsTitleOrItsAnchors() throws IOException {
    build(true);
    delete("guide/install.md");
    delete("guide/use.md");
    source.file("guide/setup.md", "+++\ntitle = \"Install\"\n+++\n\nText.\n");
    source.file("guide/tools.md", "# Tools\n\n## Buttons\n\n## Levers\n");
    assertThat(told())
        .containsExactly(
            "guide/setup.md:1:1 vanished-url | If guide/setup.md took over, add to its front"
                + " matter: redirect_from = \"/guide/install.html\"; if it is to be gone, remove"
                + " lines 7 to 10 of shelfmark.urls.",
            "guide/tools.md:1:1 vanished-url | If guide/tools.md took over, write at its top,"
                + " between two lines of ---: redirect_from: /guide/use.html; if it is to be gone,"
                + " remove lines 11 to 13 of shelfmark.urls.");
  }

  @Test
  void whatHasNoSuccessorIsToldInTheList() throws IOException {
    build(true);
    delete("guide/use.md");
    delete("files/plan.pdf");
    source.file("more/plan.pdf", "%PDF");
    assertThat(told())
        .containsExactly(
            "shelfmark.urls:5:1 vanished-url | It may be /more/plan.pdf now: put a copy in the old"
                + " place, or have the server send readers on; if it is to be gone, remove line 5"
                + " of shelfmark.urls.",
            "shelfmark.urls:11:1 vanished-url | Add redirect_from: /guide/use.html to the document"
                + " that took over; if it is to be gone, remove lines 11 to 13 of shelfmark.urls.");
    String before = Files.readString(list());
    assertThat(build(true).published()).isFalse();
    assertThat(Files.readString(list())).isEqualTo(before);
  }

  @Test
  void anAnchorIsProposedAtTheNearestHeading() throws IOException {
    build(true);
    source.file("guide/install.md", "# Install\n\n## The first steps `here`\n\n## What it needs\n");
    assertThat(told())
        .containsExactly(
            "guide/install.md:3:1 vanished-anchor | So that links lead to the place again, write"
                + " {#first-steps} after the heading \"The first steps here\"; if it is to be gone,"
                + " remove line 8 of shelfmark.urls.",
            "guide/install.md:5:1 vanished-anchor | So that links lead to the place again, write"
                + " {#needs} after the heading \"What it needs\"; if it is to be gone, remove line"
                + " 10 of shelfmark.urls.");
    source.file(
        "guide/install.md",
        "# Install\n\n## The first steps `here` {#first-steps}\n\n<a id=\"needs\"></a>\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void keptPagesAreMadeOnceMoreForTheirAnchorsAndNeverAgain() throws IOException {
    build(true);
    Files.copy(list(), directory.resolve("kept"));
    Files.delete(list());
    build(false);
    Files.copy(directory.resolve("kept"), list());
    assertThat(told()).isEmpty();
    source.file("index.md", "# Home\n\nMore.\n");
    BuildReport report = build(false);
    assertThat(report.findings()).isEmpty();
    assertThat(report.rendered()).isEqualTo(1);
  }

  @Test
  void aListThatIsChangedIsReadAgain() throws IOException {
    build(true);
    assertThat(told()).isEmpty();
    Files.writeString(list(), Files.readString(list()) + "/gone.html\n");
    assertThat(told()).singleElement().asString().startsWith("shelfmark.urls:14:1 vanished-url");
  }
}
