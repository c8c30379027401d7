package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.git.TestRepository;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.sink.NoSink;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the project that documents show. */
class IncludesTest {
  private static final String JAVA =
      """
      class Lamp {
        // #region light
        int light() {
          // tag::inner[]
          return 1; // ${project.version}
          // end::inner[]
        }
        // #endregion

        /** Off. */
        void off() {}
      }
      """;

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void writeAProject() throws IOException {
    build = TestBuild.in(directory);
    put("src/Lamp.java", JAVA);
    put("conf/app.yml", "a: 1\nb: 2\nc: 3\n");
    build.source().file("site.yml", "title: T\n").file("index.md", "# Home\n");
  }

  private void put(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String markdown, String... codes) throws IOException {
    build.source().file("a.md", markdown);
    return build.site(codes).page("a.html");
  }

  private List<String> told(String markdown) throws IOException {
    build.source().file("a.md", markdown);
    return TestBuild.told(build.run(new NoSink()));
  }

  private static String code(Element page) {
    return page.select("pre").eachText().toString().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void areWholeFilesWithoutMarkers(String dialect) throws IOException {
    build.source().file("site.yml", "title: T\ndialect: " + dialect + "\n");
    Document page = page("# A\n\n::: include src/Lamp.java\n\nText.\n");

    assertThat(page.select("pre").eachText())
        .containsExactly(
            """
            class Lamp {
              int light() {
                return 1; // ${project.version}
              }

              /** Off. */
              void off() {}
            }\
            """);
    assertThat(page.select("pre code.language-java .nc").text()).contains("Lamp");
    assertThat(page.select("figcaption").text()).isEqualTo("Lamp.java");
    assertThat(page.select("main p").eachText()).contains("Text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "src/Lamp.java #inner              | [return 1; // ${project.version}]",
        "src/Lamp.java region=inner        | [return 1; // ${project.version}]",
        "/conf/app.yml lines=1,3-          | [a: 1 c: 3]",
        "conf/app.yml lines=\"-2\"         | [a: 1 b: 2]",
        "src/Lamp.java symbol=Lamp#off     | [void off() {}]",
        "src/Lamp.java symbol=\"Lamp#off()\" javadoc | [/** Off. */ void off() {}]",
        "./b.txt                           | [beside]",
        "../conf/app.yml lines=2           | [b: 2]",
        "\"src/a b.txt\"                   | [spaced]",
      })
  void areParts(String what, String expected) throws IOException {
    build.source().file("b.txt", "beside\n");
    put("src/a b.txt", "spaced\n");

    assertThat(code(page("# A\n\n::: include " + what + "\n"))).isEqualTo(expected);
  }

  @Test
  void haveWhatFencesHave() throws IOException {
    Document page =
        page(
            "# A\n\n::: include conf/app.yml lines=2- title=\"My \\\"file\\\"\" lang=properties"
                + " mark={2} linenums=true {wrap}\n");

    assertThat(page.select("figcaption").text()).isEqualTo("My \"file\"");
    assertThat(page.select("code.language-properties .line.mark").text()).isEqualTo("c: 3");
    assertThat(page.select("figure.wrap .line a").eachAttr("aria-label")).containsExactly("2", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void standInsideOtherBlocks(String dialect) throws IOException {
    build.source().file("site.yml", "title: T\ndialect: " + dialect + "\n");
    Document page =
        page(
            """
            # A

            :::: tabs
            ::: tab One
            ::: include conf/app.yml lines=1
            :::
            ::: tab Two
            ::: include conf/app.yml lines=2
            :::
            ::::

            ::: code-group
            ::: include conf/app.yml
            ::: include src/Lamp.java
            :::

            - item

              ::: include conf/app.yml lines=3

            > ::: include conf/app.yml lines=1
            > :::
            > quoted

            ::: include conf/app.yml lines=2

            :::

            End.
            """);

    assertThat(page.select(".tabs:not(.code-group) > .tab pre").eachText())
        .containsExactly("a: 1", "b: 2");
    assertThat(page.select(".code-group > .tab > .tab-title").eachText())
        .containsExactly("app.yml", "Lamp.java");
    assertThat(page.select("li pre").eachText()).containsExactly("c: 3");
    assertThat(page.select("blockquote").text()).matches("app.yml a: 1\\s+quoted");
    assertThat(page.select("main article > p").eachText()).last().isEqualTo("End.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "src/Lmp.java           | include a.md:3:13: there is no file \"src/Lmp.java\" in the"
            + " project",
        "src/Lamp.java #lght    | include a.md:3:27: there is no region \"lght\" in"
            + " \"src/Lamp.java\"",
        "src/Lamp.java lines=99 | include a.md:3:27: there is no line 99 in \"src/Lamp.java\"",
        "src/Lamp.java symbol=L | include a.md:3:27: there is no type \"L\" in \"src/Lamp.java\"",
        "conf/app.yml symbol=L  | include a.md:3:26: there are no symbols of Java in"
            + " \"conf/app.yml\"",
        "src                    | include a.md:3:13: \"src\" is not a file",
        "../../x                | unsafe-path a.md:3:13: \"../../x\" is not in the project",
        "/../../x               | unsafe-path a.md:3:13: \"/../../x\" is not in the project",
        "src\\\\\\\\Lamp.java     | unsafe-path a.md:3:13: \"src\\\\Lamp.java\" is not a path",
        ".git/config            | unsafe-path a.md:3:13: \".git/config\" is part of a repository of"
            + " Git",
        "zero.bin               | include a.md:3:13: \"zero.bin\" is not a text file",
        "large.txt | include a.md:3:13: \"large.txt\" has more than 1 MiB, which is too much for a"
            + " page",
        "latin.txt | not-utf8 a.md:3:13: the byte 0xe9 in line 2 of \"latin.txt\" is not UTF-8",
        "empty.txt              | include a.md:3:13: there is nothing to show in \"empty.txt\"",
        "conf/app.yml wide      | directive a.md:3:26: \"wide\" means nothing here",
        "conf/app.yml lines=1 #a | directive a.md:3:26: \"include\" chooses its part twice",
        "conf/app.yml liness=1  | directive a.md:3:26: the directive \"include\" has no attribute"
            + " \"liness\"",
      })
  void thatAreWrongAreTold(String what, String expected) throws IOException {
    put(".git/config", "x");
    put("zero.bin", "a\0b");
    put("empty.txt", "\n\n");
    put("large.txt", "x".repeat((1 << 20) + 1));
    Files.write(
        directory.resolve("latin.txt"), "a\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(told("# A\n\n::: include " + what + "\n")).containsExactly("error " + expected);
  }

  @Test
  void areNotReachedByLinksThatLeadOut(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(directory.resolve("link.txt"), elsewhere.resolve("secret.txt"));
    Files.createSymbolicLink(directory.resolve("dir"), elsewhere);

    assertThat(told("::: include link.txt\n\n::: include dir/secret.txt\n"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("error unsafe-path a.md:"));
  }

  @Test
  void mayBeInASourceOutsideTheProject() throws IOException {
    build.source().file("b.txt", "inside\n").file("a.md", "# A\n\n::: include ./b.txt\n");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(build.source().directory(), directory.resolve("other"))
                .base(directory.resolve("conf"))
                .build());

    assertThat(TestBuild.told(report)).isEmpty();
  }

  @Test
  void areNumberedAsInTheFileWhereNothingIsLeftOut() throws IOException {
    Document page =
        page(
            """
            # A

            ::: include src/Lamp.java symbol=Lamp#off linenums

            ::: include conf/app.yml lines=1,3 linenums

            ::: include conf/app.yml lines=2 linenums=7
            """);

    assertThat(page.select(".line a").eachAttr("aria-label")).containsExactly("11", "1", "2", "7");
  }

  @Test
  void areOfTheSourceAloneInASafeBuild() throws IOException {
    build.source().file("b.txt", "inside\n");
    Files.createSymbolicLink(build.source().directory().resolve("c.txt"), Path.of("b.txt"));
    build
        .source()
        .file(
            "a.md",
            "# A\n\n::: include b.txt\n\n::: include ../conf/app.yml\n\n::: include c.txt\n");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(build.source().directory(), directory.resolve("safe"))
                .base(directory)
                .safe(true)
                .build());

    assertThat(TestBuild.told(report))
        .containsExactly(
            "error unsafe-path a.md:5:13: \"../conf/app.yml\" is not in the source",
            "error unsafe-path a.md:7:13: \"c.txt\" is reached by a symbolic link, which a safe"
                + " build does not follow",
            "warning refused-in-safe c.txt: a symbolic link, which a safe build does not follow");
  }

  @Test
  void areOfTheSourceAloneWithoutAProject() throws IOException {
    build.source().file("a.md", "# A\n\n::: include src/Lamp.java\n");
    BuildReport report =
        Shelfmark.build(BuildRequest.of(build.source().directory(), directory.resolve("alone")));

    assertThat(TestBuild.told(report))
        .containsExactly(
            "error include a.md:3:13: there is no file \"src/Lamp.java\" in the project");
  }

  @Test
  void suggestWhatIsNear() throws IOException {
    build.source().file("a.md", "::: include src/Lmp.java\n\n::: include conf/zzzzzzz.yml\n");

    assertThat(build.run().findings())
        .extracting(Finding::hint)
        .satisfiesExactly(
            hint -> assertThat(hint).isEqualTo("Did you mean \"src/Lamp.java\"?"),
            hint -> assertThat(hint).startsWith("\"conf/\" has app.yml. A path starts at"));
  }

  @Test
  void areLimitedOnOnePage() throws IOException {
    put("large.txt", "x\n".repeat(400_000));

    assertThat(told("# A\n\n" + "::: include large.txt\n\n".repeat(30)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("error budget a.md:43:1: the page keeps texts of ");
  }

  @Test
  void leadToTheirLinesInTheRepository() throws IOException {
    TestRepository repository = TestRepository.create(directory);
    repository.put("src/Lamp.java", JAVA).put("docs/a.md", "# A\n");
    String commit = repository.commit("Ada", "2026-01-01");
    build.source().file("site.yml", "title: T\nrepository: https://github.com/o/r\n");
    Document page =
        page(
            """
            # A

            ::: include src/Lamp.java

            ::: include src/Lamp.java #light

            ::: include conf/app.yml
            """);

    String file = "https://github.com/o/r/blob/" + commit + "/src/Lamp.java";
    // What is not committed has no page.
    assertThat(page.select("figcaption a").eachAttr("href")).containsExactly(file, file + "#L3-L7");
    assertThat(page.select("figcaption").eachText())
        .containsExactly("Lamp.java", "Lamp.java", "app.yml");
  }

  @Test
  void ofModulesStartAtTheModule() throws IOException {
    put("core/conf/app.yml", "core: 1\n");
    put("core/docs/index.md", "# Core\n\n::: include conf/app.yml\n\n::: include ../README.md\n");
    put("core/README.md", "# Read me\n\n[me](docs/index.md)\n");
    Path core = directory.resolve("core");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(build.source().directory(), build.output())
                .base(directory)
                .module(SourceRoot.module("core", core.resolve("docs")).in(core))
                .build());

    assertThat(TestBuild.told(report)).isEmpty();
    Document page = BuiltSite.at(build.output()).page("core/index.html");
    assertThat(code(page)).isEqualTo("[core: 1]");
    assertThat(page.select("main .content p a").eachAttr("href")).containsExactly("index.html");
  }
}
