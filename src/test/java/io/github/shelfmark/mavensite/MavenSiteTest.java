package io.github.shelfmark.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoot;
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

/** A {@code src/site}, built as it is. */
class MavenSiteTest {
  private static final String DESCRIPTOR = "<project name=\"Tools\"><body/></project>\n";

  @TempDir private Path directory;
  private Sources site;

  @BeforeEach
  void source() {
    site = Sources.in(directory.resolve("src/site"));
  }

  private BuildRequest.Builder request() {
    return BuildRequest.builder(directory.resolve("src/site"), directory.resolve("out"))
        .work(directory.resolve("work"))
        .now(Sources.NOW)
        .threads(2);
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(request().build());
  }

  private BuiltSite built() throws IOException {
    assertThat(TestBuild.told(build())).isEmpty();
    return BuiltSite.at(directory.resolve("out"));
  }

  @Test
  void contentLiesOverEachOtherAtTheRoot() throws IOException {
    site.file("site.xml", DESCRIPTOR)
        .file("markdown/index.md", "# Home\n\n[usage](sub/usage.html) ![A](images/a.svg)\n")
        .file("markdown/sub/usage.md", "# Usage\n\n[home](../index.md) [f](../files/x.txt)\n")
        .file("markdown/no.txt", "not published")
        .file("resources/images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .file("resources/files/x.txt", "text")
        .file("resources/files/README.md", "# As it is\n");
    BuiltSite built = built();
    assertThat(built.exists("index.html")).isTrue();
    assertThat(built.exists("sub/usage.html")).isTrue();
    assertThat(built.exists("no.txt")).isFalse();
    assertThat(built.text("files/README.md")).isEqualTo("# As it is\n");
    assertThat(built.exists("files/README.html")).isFalse();
    assertThat(built.exists("site.xml")).isFalse();
    built.requireEveryLocalLinkToExist();
  }

  @Test
  void namesAreDoxias() throws IOException {
    site.file("markdown/index.md", "# Home\n")
        .file("markdown/README.md", "# Read me\n")
        .file("markdown/UPPER.MD", "# Upper\n")
        .file("markdown/a.b.markdown", "# Dots\n")
        .file("markdown/_under/.dot.md", "# Names\n")
        .file("markdown/x.mkd", "not Markdown for Doxia")
        .file("markdown/target/t.md", "# Target\n")
        .file("markdown/old.md~", "backup");
    BuiltSite built = built();
    for (String page : new String[] {"README", "UPPER", "a.b", "_under/.dot", "target/t"}) {
      assertThat(built.exists(page + ".html")).as(page).isTrue();
    }
    assertThat(built.exists("x.html")).isFalse();
    assertThat(built.exists("old.html")).isFalse();
  }

  @Test
  void findingsNameTheFilesThatAuthorsSee() throws IOException {
    site.file("markdown/usage.md", "# Usage\n\n[broken](nowhere.md)\n")
        .file("site.yml", "links: warn\n");
    BuildReport report = build();
    assertThat(TestBuild.told(report))
        .singleElement()
        .satisfies(told -> assertThat(told).contains("usage.md:3:1", "nowhere.md"));
    assertThat(shown(report)).containsExactly("src/site/markdown/usage.md");
    // Nothing is built with a configuration that is wrong.
    site.file("site.yml", "links: warn\ntitle: [x]\n");
    BuildReport wrong = build();
    assertThat(TestBuild.told(wrong))
        .singleElement()
        .satisfies(told -> assertThat(told).contains("site.yml:2:"));
    assertThat(shown(wrong)).containsExactly("src/site/site.yml");
  }

  private java.util.List<String> shown(BuildReport report) {
    return report.findings().stream()
        .map(Finding::file)
        .map(file -> report.sources().shown(directory, file))
        .toList();
  }

  @Test
  void whatChangesIsSeen() throws IOException {
    site.file("site.xml", DESCRIPTOR)
        .file("markdown/index.md", "# Home\n")
        .file("markdown/a.md", "# A\n")
        .file("resources/x.txt", "1");
    built();
    assertThat(build().rendered()).isZero();
    site.file("markdown/a.md", "# A\n\nnew words\n").file("resources/x.txt", "22");
    assertThat(built().text("a.html")).contains("new words");
    assertThat(built().text("x.txt")).isEqualTo("22");
    site.file("site.yml", "title: Another\n");
    assertThat(built().text("a.html")).contains("Another");
    site.file("markdown/late/b.md", "# B\n");
    assertThat(built().exists("late/b.html")).isTrue();
    Files.delete(directory.resolve("src/site/markdown/a.md"));
    assertThat(built().exists("a.html")).isFalse();
  }

  @Test
  void otherLanguagesOfDoxiaAreLeftAndTheirPagesCanBeLinkedTo() throws IOException {
    site.file("markdown/index.md", "[a](guide/a.html) [r](team.html) [j](apidocs/index.html)\n")
        .file("apt/guide/a.apt", "text")
        .file("xdoc/b.xml.vm", "<document/>")
        .file("fml/faq.fml", "<faqs/>")
        .file("xdoc/more/c.xml", "<document/>")
        .file("fr/markdown/index.md", "# Bonjour\n");
    assertThat(TestBuild.told(build()))
        .containsExactly(
            "info maven-site 4 documents are left to maven-site-plugin: xdoc/b.xml.vm,"
                + " fml/faq.fml, apt/guide/a.apt …",
            "info maven-site the site in other languages is left to maven-site-plugin: fr");
  }

  @Test
  void linksToMarkdownLeadToThePagesThatDoxiaMakes() throws IOException {
    site.file(
            "markdown/index.md",
            """
            # Home

            [a](use.md) [b](./use.md#some-anchor) [c](use.html) [d](use.md.vm)
            [e](left.md) [f](sub/left.html#x) [g](sub/more.md) [h](/use.md)
            """)
        .file("markdown/sub/more.md", "# More\n\n[up](../use.md) [again](../sub/left.md)\n")
        .file("markdown/use.md.vm", "# Use\n\n${esc.h}${esc.h} Some anchor\n")
        .file("apt/left.apt.vm", "text")
        .file("xdoc/sub/left.xml", "<document/>");
    assertThat(TestBuild.told(build())).hasSize(1).allMatch(told -> told.contains("are left"));
    BuiltSite built = BuiltSite.at(directory.resolve("out"));
    assertThat(built.text("index.html"))
        .contains("href=\"use.html\">a", "href=\"use.html#some-anchor\">b")
        .contains("href=\"use.html\">c", "href=\"use.html\">d", "href=\"left.html\">e")
        .contains("href=\"sub/left.html#x\">f", "href=\"sub/more.html\">g", "href=\"use.html\">h");
    assertThat(built.text("sub/more.html"))
        .contains("href=\"../use.html\">up", "href=\"left.html\">again");
    Files.delete(directory.resolve("src/site/markdown/use.md.vm"));
    assertThat(TestBuild.told(build()))
        .anyMatch(told -> told.contains("index.md:3:") && told.contains("use.md"))
        .anyMatch(told -> told.contains("sub/more.md:3:") && told.contains("use.md"));
  }

  @Test
  void linksFromTheRootOfTheHostStayAsTheyAre() throws IOException {
    site.file(
            "markdown/sub/index.md",
            """
            # Home

            [a](/other/x.html) [b](/tools/sub/use.html) [c](/tools/sub/no.html)
            [d](/tools) [e](/index.html) [f](/toolsmith/)
            """)
        .file("markdown/sub/use.md", "# Use\n")
        .file("markdown/index.md", "# Home\n");
    assertThat(
            TestBuild.told(
                Shelfmark.build(
                    request().project(Map.of("url", "https://example.org/tools/")).build())))
        .singleElement()
        .satisfies(told -> assertThat(told).contains("sub/no.html"));
    assertThat(BuiltSite.at(directory.resolve("out")).text("sub/index.html"))
        .contains(
            "href=\"/other/x.html\">a", "href=\"use.html\">b", "href=\"/tools/sub/no.html\">c")
        .contains("href=\"../index.html\">d", "href=\"/index.html\">e", "href=\"/toolsmith/\">f");
  }

  @Test
  void brokenLinksFromTheRootAreToldAndKept() throws IOException {
    site.file("markdown/sub/a.md", "# A\n\n[a](/other/x.html)\n");
    assertThat(TestBuild.told(build())).anyMatch(told -> told.contains("/other/x.html"));
    assertThat(BuiltSite.at(directory.resolve("out")).text("sub/a.html"))
        .contains("href=\"/other/x.html\">a");
  }

  @Test
  void rawHeadingsWithoutAnEndTakeNoIdOfOthers() throws IOException {
    site.file(
        "markdown/a.md",
        "# A\n\n<h2>Open\n\nwords\n\n## Middle\n\n<h2></h2>\n\n<h2>Closed</h2>\n\n<h2>Last\n\nend\n");
    assertThat(TestBuild.told(build()))
        .containsExactly("warning empty-heading a.md:9:1: the heading has no text");
    assertThat(BuiltSite.at(directory.resolve("out")).text("a.html"))
        .contains("<h2>Open", "words", "<h2 id=\"closed\"><a id=\"Closed\"></a>Closed ")
        .contains("<h2>Last", "end");
  }

  @Test
  void brokenSymbolicLinksArePassedOverAndTold() throws IOException {
    site.file("markdown/index.md", "# Home\n\n```unknown\ncode\n```\n");
    Files.createSymbolicLink(
        directory.resolve("src/site/markdown/gone.md"), directory.resolve("nowhere.md"));
    assertThat(TestBuild.told(build()))
        .containsExactly("warning unreadable gone.md: the symbolic link is broken");
  }

  @Test
  void noPageIsMadeInPlaceOfOneThatIsLeft() throws IOException {
    site.file("markdown/guide/a.md", "# A\n\n[home](../index.html) [g](index.html)\n")
        .file("xdoc/index.xml", "<document/>")
        .file("apt/guide/index.apt", "text");
    assertThat(build().published()).isTrue();
    BuiltSite built = BuiltSite.at(directory.resolve("out"));
    assertThat(built.exists("guide/a.html")).isTrue();
    assertThat(built.exists("index.html")).isFalse();
    assertThat(built.exists("guide/index.html")).isFalse();
  }

  private BuildReport withVersion(String version) throws IOException {
    return Shelfmark.build(
        request().project(java.util.Map.of("version", version, "name", "Tools")).build());
  }

  @Test
  void templatesAreRunAndChangesOfTheirValuesSeen() throws IOException {
    site.file("markdown/index.md", "# Home\n\n[v](use.html) ${project.version}\n")
        .file(
            "markdown/use.md.vm",
            "# Use $project.name\n\n## gone\n\nVersion ${project.version}.\n");
    assertThat(TestBuild.told(withVersion("1.0"))).isEmpty();
    BuiltSite built = BuiltSite.at(directory.resolve("out"));
    assertThat(built.text("use.html")).contains("Version 1.0.", "Use Tools").doesNotContain("gone");
    assertThat(built.text("index.html")).contains("${project.version}");
    assertThat(withVersion("1.0").rendered()).isZero();
    assertThat(withVersion("2.0").published()).isTrue();
    assertThat(built.text("use.html")).contains("Version 2.0.");
  }

  @Test
  void whatIsWrongAfterATemplateIsAtTheAuthorsLine() throws IOException {
    site.file(
        "markdown/a.md.vm",
        "---\ntitle: A\n---\n#set($x = 1)\n## note\ntext $foo\n\n[broken](no.md)\n");
    assertThat(TestBuild.told(build()))
        .anySatisfy(told -> assertThat(told).contains("broken-link a.md.vm:8"))
        .anySatisfy(told -> assertThat(told).contains("info velocity a.md.vm:6:6"));
  }

  @Test
  void filesThatTemplatesNameAreReadAndWatched() throws IOException {
    site.file("markdown/sub/a.md.vm", "#set($x = 'X')\n# A\n\n#parse(\"part.md.vm\")\n")
        .file("markdown/sub/part.md.vm", "part $x ${current}\n")
        .file("markdown/b.md.vm", "# B\n\n#include(\"../parts/b.txt\")\n")
        .file("parts/b.txt", "first\n");
    java.util.Map<String, String> project =
        java.util.Map.of("version", "1", "properties.current", "4.0", "scm.url", "x");
    Shelfmark.build(request().project(project).build());
    BuiltSite built = BuiltSite.at(directory.resolve("out"));
    assertThat(built.text("sub/a.html")).contains("part X 4.0");
    assertThat(built.text("b.html")).contains("first");
    assertThat(Shelfmark.build(request().project(project).build()).rendered()).isZero();
    site.file("markdown/sub/part.md.vm", "other $x\n").file("parts/b.txt", "second\n");
    Shelfmark.build(request().project(project).build());
    assertThat(built.text("sub/a.html")).contains("other X");
    assertThat(built.text("b.html")).contains("second");
  }

  @Test
  void noFileOutsideOfTheSourceIsRead() throws IOException {
    Sources.in(directory).file("secret.txt", "SECRET");
    Files.createDirectories(directory.resolve("src/site/parts"));
    Files.createSymbolicLink(
        directory.resolve("src/site/parts/link.txt"), directory.resolve("secret.txt"));
    site.file("markdown/a.md.vm", "# A\n\n#include(\"../../../secret.txt\")\n")
        .file("markdown/b.md.vm", "# B\n\n#include(\"../parts/link.txt\")\n")
        .file("markdown/c.md.vm", "# C\n\n#parse(\"/etc/hosts\")\n");
    assertThat(TestBuild.told(build()))
        .hasSize(3)
        .allSatisfy(told -> assertThat(told).startsWith("warning velocity ").contains(".vm:3:1"));
    assertThat(BuiltSite.at(directory.resolve("out")).text("a.html")).doesNotContain("SECRET");
  }

  @Test
  void aTemplateWithAMistakeIsAnError() throws IOException {
    site.file("markdown/a.md.vm", "# A\n\n#if($x)\nopen\n");
    assertThat(TestBuild.told(build()))
        .singleElement()
        .asString()
        .startsWith("error velocity a.md.vm:");
  }

  @Test
  void linksToIdsOfDoxiaAreFound() throws IOException {
    site.file(
            "markdown/index.md",
            """
            # Home Page

            [a](#First_Light) [b](#Old) [c](b.html#fn-1) [d](b.html#Raw_one)

            <a name="Old"></a>

            ## First Light
            """)
        .file("markdown/b.md", "# B\n\nText[^n]\n\n<h2>Raw one</h2>\n\n[^n]: Note.\n");
    built().requireEveryLocalLinkToExist();
  }

  @Test
  void brokenLinksAreWarningsAsMavenSitePluginLooksAtNone() throws IOException {
    site.file("markdown/index.md", "# Home\n\n[a](no.html) [b](other.apt)\n")
        .file("apt/other.apt", "text");
    BuildReport report = build();
    assertThat(report.published()).isTrue();
    assertThat(TestBuild.told(report))
        .filteredOn(told -> told.startsWith("warning broken-link index.md:3:"))
        .hasSize(2);
    site.file("site.yml", "links: error\n");
    assertThat(build().published()).isFalse();
  }

  @Test
  void anotherSourceOfThatNameIsAnOrdinarySite() throws IOException {
    site.file("index.md", "# Home\n").file("markdown/a.md", "# A\n");
    assertThat(built().exists("markdown/a.html")).isTrue();
  }

  @Test
  void aModuleMayBeOne() throws IOException {
    Sources root = Sources.in(directory.resolve("src/docs"));
    root.file("index.md", "# Root\n\n[c](core/usage.html) [d](module:core/usage.md)\n");
    Sources.in(directory.resolve("core/src/site"))
        .file("markdown/index.md", "# Core\n\n[up](module:top/index.md) [t](team.html)\n")
        .file("markdown/usage.md", "# Usage\n\n[broken](no.md)\n")
        .file("resources/r.txt", "r");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(directory.resolve("src/docs"), directory.resolve("out"))
                .work(directory.resolve("work"))
                .project(java.util.Map.of("artifactId", "top"))
                .module(SourceRoot.module("core", directory.resolve("core/src/site")))
                .build());
    assertThat(TestBuild.told(report)).singleElement().asString().contains("core/usage.md:3:1");
    assertThat(report.sources().shown(directory, report.findings().get(0).file()))
        .isEqualTo("core/src/site/markdown/usage.md");
  }

  @Test
  void brokenLinksAreWarningsUnlessTheSiteSaysOtherwise() throws IOException {
    site.file("site.xml", DESCRIPTOR).file("markdown/index.md", "# Home\n\n[x](gone.html)\n");
    BuildReport report = build();
    assertThat(report.published()).isTrue();
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    site.file("site.yml", "links: error\n");
    assertThat(build().published()).isFalse();
  }

  @Test
  void aPageMayBeInTwoMenus() throws IOException {
    site.file("site.xml", DESCRIPTOR)
        .file("markdown/index.md", "# Home\n")
        .file("markdown/use.md", "# Use\n");
    Map<String, Object> use = Map.of("title", "Usage", "url", "/use.html");
    Map<String, Object> again = Map.of("title", "Again", "url", "/use.html");
    List<Object> menus =
        List.of(
            Map.of("title", "A", "pages", List.of(use)),
            Map.of("title", "B", "pages", List.of(again)));
    ConfigDefaults defaults =
        new ConfigDefaults("site.xml", Map.of("sections", menus), Map.of(), List.of(), List.of());

    BuildReport report = Shelfmark.build(request().defaults(defaults).build());
    assertThat(TestBuild.told(report)).isEmpty();
    assertThat(
            BuiltSite.at(directory.resolve("out")).page("index.html").select(".tree a").eachText())
        .containsSubsequence("Usage", "Again");
  }

  private BuiltSite withMenu(Map<String, Object> entry, FindingCode told) throws IOException {
    site.file("site.xml", DESCRIPTOR)
        .file("markdown/index.md", "# Home\n\nHello\n")
        .file("markdown/usage.md", "# Usage\n")
        .file("markdown/loose.md", "# Loose\n");
    ConfigDefaults defaults =
        new ConfigDefaults(
            "site.xml",
            Map.of("sections", List.of(Map.of("title", "M", "pages", List.of(entry)))),
            Map.of(),
            List.of(),
            List.of());
    BuildReport report = Shelfmark.build(request().defaults(defaults).build());
    assertThat(report.findings())
        .extracting(Finding::code)
        .as("a page outside the menus is told once")
        .containsExactlyInAnyOrder(told);
    return BuiltSite.at(directory.resolve("out"));
  }

  @Test
  void theSidebarHasOnlyWhatMenusList() throws IOException {
    BuiltSite built = withMenu(Map.of("title", "Usage", "url", "/usage.html"), FindingCode.ORPHAN);

    assertThat(built.page("loose.html").select(".tree a").eachText())
        .contains("Usage")
        .doesNotContain("Loose");
    assertThat(built.page("loose.html").select("a[rel=prev], a[rel=next]")).isEmpty();
  }

  @Test
  void withoutAnyPageInMenusAllAreBesideThem() throws IOException {
    BuiltSite built =
        withMenu(Map.of("title", "Elsewhere", "url", "https://example.org/"), FindingCode.UNLISTED);

    assertThat(built.page("loose.html").select(".tree a").eachText())
        .contains("Usage", "Loose", "Elsewhere");
  }
}
