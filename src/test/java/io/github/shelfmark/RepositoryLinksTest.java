package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.git.TestRepository;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links from documents to files of the repository that are not part of the site. */
class RepositoryLinksTest {
  private static final String WEB = "https://github.com/o/r";

  @TempDir private Path directory;
  private TestBuild build;
  private TestRepository repository;
  private String commit;

  @BeforeEach
  void repository() throws IOException {
    build = TestBuild.in(directory);
    repository = TestRepository.create(directory);
    repository.put("LICENSE", "free").put("src/main/A.java", "class A {}").put("logo.png", "p");
    repository.put("README.md", "# R\n").put("docs/index.md", "# Home\n");
    repository.put("docs/site.yml", "title: T\nrepository: " + WEB + "\n");
    repository.put("docs/unlisted.txt", "x").put("docs/guide/b.md", "# B\n");
    commit = repository.commit("Ada", "2026-01-01");
  }

  private List<String> hrefs(String output) throws IOException {
    return BuiltSite.at(build.output())
        .page(output)
        .select("main .content p a[href]")
        .eachAttr("href");
  }

  private List<String> told() throws IOException {
    return TestBuild.told(build.run());
  }

  @ParameterizedTest
  @CsvSource({
    "../LICENSE,                 /blob/%s/LICENSE",
    "../LICENSE?plain=1#L2,      /blob/%s/LICENSE?plain=1#L2",
    "../src/main/A.java,         /blob/%s/src/main/A.java",
    "../src/main/,               /tree/%s/src/main",
    "../src/main,                /tree/%s/src/main",
    "../src/main#readme,         /tree/%s/src/main#readme",
    "..,                         /tree/%s",
    "../README.md#x,             /blob/%s/README.md#x",
    "../../../issues,            /issues",
    "../../../pull/3,            /pull/3",
    "../../../wiki/Home#x,       /wiki/Home#x",
    "/../../issues/new,          /issues/new",
    "/../../pulls?q=open,         /pulls?q=open",
    "/../../#community,          /#community",
  })
  void leadToTheWebPageAtTheCommit(String href, String expected) throws IOException {
    build.source().file("a.md", "# A\n\n[x](" + href + ")\n");

    assertThat(told()).isEmpty();
    assertThat(hrefs("a.html")).containsExactly(WEB + expected.formatted(commit));
  }

  @Test
  void countDirectoriesFromTheDocument() throws IOException {
    build.source().file("guide/deep.md", "# A\n\n[x](../../LICENSE) [y](../../../../issues)\n");

    assertThat(told()).isEmpty();
    assertThat(hrefs("guide/deep.html"))
        .containsExactly(WEB + "/blob/" + commit + "/LICENSE", WEB + "/issues");
  }

  @ParameterizedTest
  @CsvSource({
    "../NOTHING",
    "../../outside.txt",
    "../../../nothing/known",
    "../.git/config",
    "../new.txt",
    "../logo.png",
    "missing.md",
    "../docs/missing.md",
    "../license",
  })
  void thatLeadToNothingAreBroken(String href) throws IOException {
    Files.writeString(directory.resolve("new.txt"), "not committed");
    build.source().file("a.md", "# A\n\n[x](" + href + ")\n");

    assertThat(told())
        .containsExactly("error broken-link a.md:3:5: the link \"" + href + "\" is broken");
  }

  @Test
  void needAnAddress() throws IOException {
    build.source().file("site.yml", "title: T\n");
    build.source().file("a.md", "[x](../LICENSE)\n");

    assertThat(build.run().findings().get(0).hint()).contains("set \"repository\"");
  }

  @Test
  void aNewCommitRendersOnlyPagesThatHaveThem() throws IOException {
    build.source().file("a.md", "# A\n\n[x](../LICENSE)\n");
    build.run();
    assertThat(build.run().written()).isZero();

    String next = repository.commit("Ada", "2026-01-02");
    BuildReport report = build.run();

    // The page, its twin and the full text of the site.
    assertThat(report.written()).isEqualTo(3);
    assertThat(report.reused()).isPositive();
    assertThat(hrefs("a.html")).containsExactly(WEB + "/blob/" + next + "/LICENSE");
  }

  @Test
  void aFileThatIsRemovedIsMissedByTheNextBuild() throws IOException {
    build.source().file("a.md", "# A\n\n[x](../LICENSE)\n");
    assertThat(told()).isEmpty();

    Files.delete(directory.resolve("LICENSE"));

    assertThat(told()).hasSize(1);
    Files.writeString(directory.resolve("LICENSE"), "free");
    assertThat(told()).isEmpty();
  }

  @Test
  void withoutGitTheTagOfThePomIsTheRevision() throws IOException {
    Path unpacked = directory.resolve("unpacked");
    Path module = unpacked.resolve("core");
    Sources.in(module.resolve("src/docs"))
        .file("site.yml", "repository: https://github.com/o/r/tree/v1/core\n")
        .file("index.md", "[x](../../../LICENSE) [y](../../pom.xml)\n");
    Files.writeString(unpacked.resolve("pom.xml"), "");
    Files.writeString(module.resolve("pom.xml"), "");
    Files.writeString(unpacked.resolve("LICENSE"), "");
    // Otherwise the repository of the test is found.
    Files.move(directory.resolve(".git"), directory.resolve("git"));

    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(module.resolve("src/docs"), directory.resolve("out"))
                .project(Map.of("tag", "v1"))
                .build());

    assertThat(report.findings()).isEmpty();
    assertThat(
            BuiltSite.at(directory.resolve("out")).page("index.html").select("main .content p a"))
        .extracting(link -> link.attr("href"))
        .containsExactly(WEB + "/blob/v1/LICENSE", WEB + "/blob/v1/core/pom.xml");
  }
}
