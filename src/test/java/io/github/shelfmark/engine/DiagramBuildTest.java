package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import io.github.shelfmark.testing.SearchFiles;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams in whole builds. */
class DiagramBuildTest {
  private static final String PAGE =
      "# Harbour\n\nText.\n\n```plantuml\nAlice -> Bob : hello\n```\n\nEnd.\n";

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() {
    build = TestBuild.in(directory.resolve("a"));
  }

  private List<String> kept() throws IOException {
    Path files = directory.resolve("a/work/diagrams");
    if (!Files.isDirectory(files)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(files)) {
      return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "kramdown"})
  void eachDialectHasThem(String dialect) throws IOException {
    if (dialect.equals("kramdown")) {
      build.source().jekyll("title: T\n");
    } else {
      build.source().config("dialect: " + dialect + "\n");
    }
    build.source().file("index.md", "---\ntitle: T\n---\n" + PAGE);

    Document page = build.site().page("index.html");

    assertThat(page.select("figure.diagram svg[role=img][aria-label=Diagram] text").eachText())
        .contains("Alice", "Bob", "hello");
    assertThat(page.select("figure.diagram > details code").text())
        .isEqualTo("Alice -> Bob : hello");
    assertThat(page.select("figure.diagram > div, figure.diagram summary"))
        .hasSize(2)
        .allMatch(part -> part.hasAttr("data-chrome"));
    assertThat(page.select("link[href*=blocks/diagram]")).hasSize(1);
    assertThat(page.select("[style], script:not([src])")).isEmpty();
  }

  @Test
  void titlesLinksAndIdsAreThoseOfThePage() throws IOException {
    build.source().file("other.md", "# Other\n");
    build
        .source()
        .file(
            "index.md",
            """
            # T

            ```plantuml title="First & one"
            class A [[other.md see]] #red-green
            ```

            ```plantuml
            title Its own
            class A #red-green
            ```
            """);

    Document page = build.site().page("index.html");

    assertThat(page.select("svg").eachAttr("aria-label")).containsExactly("First & one", "Its own");
    assertThat(page.select("figure.diagram > figcaption").eachText())
        .containsExactly("First & one");
    assertThat(page.select("svg a").eachAttr("href")).containsOnly("other.html");
    List<String> ids = page.select("svg [id]").eachAttr("id");
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.startsWith("diagram-"));
  }

  @Test
  void theSearchHasTheText() throws IOException {
    build.source().file("index.md", PAGE);

    build.site();

    assertThat(SearchFiles.texts(build.output())).containsOnlyOnce("hello");
  }

  @Test
  void aBadOneIsToldWithItsOwnLine() throws IOException {
    build
        .source()
        .file(
            "index.md",
            """
            ---
            title: T
            ---

            ```text
            A -> B
            B ~~ ???
            ```

            - list

              ```plantuml
              A -> B
              B ~~ ???
              ```

            ```plantuml
            A -> B
            ```
            """);

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .singleElement()
        .asString()
        .startsWith("warning diagram index.md:14: the diagram cannot be drawn: Syntax Error?");
    assertThat(report.published()).isTrue();
    Document page = BuiltSite.at(build.output()).page("index.html");
    assertThat(page.select("figure.diagram")).hasSize(1);
    assertThat(page.select("li pre").text()).contains("B ~~ ???");
  }

  @Test
  void linesBelowLiquidAreTheAuthors() throws IOException {
    build.source().jekyll("title: T\n");
    build
        .source()
        .file(
            "index.md",
            """
            ---
            title: T
            ---
            {% assign a = 1 %}
            {% if a == 2 %}
            x

            y
            {% endif %}

            ```plantuml
            A -> B
            {% if a == 2 %}
            B -> C
            {% endif %}
            B ~~ ???
            ```
            """);

    assertThat(TestBuild.told(build.run()))
        .singleElement()
        .asString()
        .startsWith("warning diagram index.md:16:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "kramdown"})
  void linksAreToldInTheirOwnLines(String dialect) throws IOException {
    String checks = "checks:\n  broken-link: warning\n  broken-anchor: warning\n";
    if (dialect.equals("kramdown")) {
      build.source().jekyll("title: T\n" + checks);
    } else {
      build.source().config("dialect: " + dialect + "\n" + checks);
    }
    build
        .source()
        .file(
            "index.md",
            """
            ---
            title: T
            ---

            ```plantuml
            A -> B
            A -> B : [[nope.md go]]
            A -> B : [[nope.md again]]
            A -> B : [[javascript:x no]]
            A -> B : [[index.md#nowhere there]]
            ```
            """);

    assertThat(TestBuild.told(build.run()))
        .extracting(line -> line.replaceFirst("(?s)^.*?index.md:([0-9]+).*$", "$1"))
        .containsExactlyInAnyOrder("7", "8", "9", "10");
  }

  @Test
  void anchorsAreToldInTheDiagramThatHasThem() throws IOException {
    build.source().config("checks:\n  broken-anchor: warning\n");
    build
        .source()
        .file(
            "index.md",
            """
            # T

            ```plantuml
            A -> B : [[index.md#nowhere there]]
            ```

            ```plantuml
            A -> B
            A -> B : [[index.md#t here]]
            ```
            """);

    assertThat(TestBuild.told(build.run()))
        .singleElement()
        .asString()
        .startsWith("warning broken-anchor index.md:4:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void includedOnesStartAtTheirFiles(String dialect) throws IOException {
    build.source().config("dialect: " + dialect + "\nchecks:\n  broken-link: warning\n");
    build
        .source()
        .file("guide/other.md", "# Other\n")
        .file(
            "guide/_inc/dia.md",
            """
            ---
            x: 1
            ---
            ```plantuml
            A -> B : [[../other.md x]]
            A -> B : [[nope.md x]]
            ```

            ```plantuml
            A -> B
            B ~~ ???
            ```

            ::: include ./deep/x.puml
            """)
        .file(
            "guide/_inc/deep/x.puml", "@startuml\nA -> B : [[../../other.md x]]\nB ~~ ?\n@enduml\n")
        .file("guide/_inc/ok.puml", "A -> B : [[../other.md x]]\nA -> B : [[gone.md x]]\n")
        .file(
            "index.md",
            """
            # T

            ::: include ./guide/_inc/dia.md

            ::: include ./guide/_inc/ok.puml

            ```plantuml
            B -> A : [[guide/other.md x]]
            B ~~ ???
            ```
            """);

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .extracting(line -> line.replaceFirst("^warning (\\S+) (\\S+) .*$", "$1 $2"))
        .containsExactlyInAnyOrder(
            "broken-link guide/_inc/dia.md:6:",
            "diagram guide/_inc/dia.md:11:",
            "diagram guide/_inc/deep/x.puml:3:",
            "broken-link guide/_inc/ok.puml:2:",
            "diagram index.md:9:");
    BuiltSite site = BuiltSite.at(build.output());
    assertThat(site.page("index.html").select("svg a").eachAttr("href"))
        .contains("guide/other.html");
    assertThat(site.text("index.html")).doesNotContain("data-file");
  }

  @Test
  void theNameOfAnIncludedOneIsItsTitleAsText() throws IOException {
    build
        .source()
        .file(
            "index.md",
            """
            # T

            <figure class="code-block"><figcaption><a href="index.md">A &amp; <b>B</b></a></figcaption>
            <pre><code class="language-plantuml">A -> B</code></pre></figure>
            """);

    assertThat(build.site().page("index.html").select("svg[role=img]").eachAttr("aria-label"))
        .containsExactly("A & B");
  }

  @Test
  void linksThatLeadNowhereAreTold() throws IOException {
    build.source().config("checks:\n  broken-link: warning\n");
    build
        .source()
        .file(
            "index.md",
            "# T\n\n```plantuml\nclass A [[nowhere.md x]]\nclass B [[javascript:x y]]\n```\n");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report)).anyMatch(line -> line.contains("nowhere.md"));
    assertThat(TestBuild.told(report))
        .anyMatch(line -> line.contains("a link in the diagram has no address"));
    assertThat(Files.readString(build.output().resolve("index.html")))
        .doesNotContain("href=\"javascript");
  }

  @Test
  void buildsDrawWhatIsNew() throws IOException {
    build.source().file("index.md", PAGE).file("b.md", PAGE.replace("hello", "second"));
    build.site();
    List<String> first = kept();
    assertThat(first).hasSize(2);

    build.source().file("index.md", PAGE + "\nMore.\n");
    assertThat(build.run().rendered()).isEqualTo(1);
    assertThat(kept()).isEqualTo(first);

    build.source().file("index.md", "# Harbour\n\n[b](b.md)\n");
    build.run();
    assertThat(kept()).hasSize(1).isSubsetOf(first);
    assertThat(build.run().rendered()).isZero();
  }

  @Test
  void aDamagedDrawingIsDrawnAgain() throws IOException {
    build.source().file("index.md", PAGE);
    build.site();
    byte[] page = build.files().get("index.html");
    Files.writeString(directory.resolve("a/work/diagrams").resolve(kept().get(0)), "damaged");
    build.source().file("b.md", PAGE).file("index.md", PAGE + " ");

    BuiltSite again = build.site();

    assertThat(again.page("b.html").select("figure.diagram svg")).hasSize(1);
    assertThat(again.page("index.html").select("svg").outerHtml())
        .isEqualTo(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("svg").outerHtml());
  }

  @Test
  void theyCanBeSwitchedOff() throws IOException {
    build.source().config("diagrams: false\n").file("index.md", PAGE);

    Document page = build.site().page("index.html");

    assertThat(page.select("figure.diagram")).isEmpty();
    assertThat(page.select("pre").text()).isEqualTo("Alice -> Bob : hello");
  }

  @Test
  void jekyllsLayoutsHaveNone() throws IOException {
    BuiltSite site =
        LaidOut.in(directory)
            .config("title: T\n")
            .file("_layouts/default.html", "<main>{{ content }}</main>")
            .file("index.md", "---$layout: default$---$```plantuml$A -> B$```$")
            .build();

    assertThat(site.text("index.html")).contains("A -&gt; B").doesNotContain("<svg");
  }

  private BuildReport with(Libraries libraries, boolean safe) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(build.source().directory(), build.output())
            .work(directory.resolve("a/work"))
            .now(Sources.NOW)
            .libraries(libraries)
            .safe(safe)
            .build());
  }

  @Test
  void withoutTheLibraryPagesHaveTheTextUntilItIsThere() throws IOException {
    build.source().file("index.md", PAGE).file("b.md", "# B\n\n[i](index.md)\n");
    Libraries none =
        (library, findings) -> Libraries.onClassPath().load(missing(library), findings);

    BuildReport first = with(none, false);
    assertThat(TestBuild.told(first))
        .singleElement()
        .asString()
        .startsWith("warning library a diagram needs net.sourceforge.plantuml:plantuml-mit:");
    assertThat(first.published()).isTrue();

    BuildReport second = build.run();
    assertThat(second.findings()).isEmpty();
    assertThat(BuiltSite.at(build.output()).page("index.html").select("figure.diagram")).hasSize(1);
  }

  private static Library missing(Library library) {
    return new Library(library.neededBy(), "no.Such", library.artifacts(), "");
  }

  @Test
  void aSiteWithoutDiagramsAsksForNothing() throws IOException {
    build.source().file("index.md", PAGE.replace("```plantuml", "```text"));

    BuildReport report =
        with(
            (library, findings) -> {
              throw new AssertionError("asked for " + library);
            },
            false);

    assertThat(report.findings()).isEmpty();
    assertThat(kept()).isEmpty();
  }

  @Test
  void strangersDiagramsStayText() throws IOException {
    build.source().file("index.md", PAGE).file("b.md", PAGE + "\n::: include ./_x.puml\n");
    build.source().file("_x.puml", "A -> B\n");

    BuildReport report = with(Libraries.onClassPath(), true);

    assertThat(TestBuild.told(report))
        .singleElement()
        .asString()
        .startsWith("warning refused-in-safe a diagram needs");
    assertThat(BuiltSite.at(build.output()).page("index.html").select("svg text")).isEmpty();
    build.source().file("b.md", PAGE + "\nMore.\n");
    assertThat(with(Libraries.onClassPath(), true).rendered()).isEqualTo(1);
  }
}
