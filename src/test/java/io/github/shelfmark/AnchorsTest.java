package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.sink.MemorySink;
import io.github.shelfmark.sink.NoSink;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to anchors, checked on finished pages. */
class AnchorsTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void source() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\n");
    build
        .source()
        .file(
            "index.md",
            """
        # Home

        ## Three

        ## Größe & Maß

        <a name="old"></a> <span id='quoted'>x</span> <i id=bare>y</i>

        <!-- <a id="hidden"></a> -->

        A note[^1], and `id="in-text"` in a text with id="loose-text" in it.

        [^1]: Note.
        """);
  }

  private List<String> told(String page) throws IOException {
    build.source().file("a.md", page);
    return TestBuild.told(build.run());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[b](index.md#three)",
        "[b](/#three)",
        "[b](index.html#three)",
        "[b](index.md#old)",
        "[b](index.md#quoted)",
        "[b](index.md#bare)",
        "[b](index.md#fn:1)",
        "[b](index.md#)",
        "[b](index.md#top)",
        "[b](index.md#TOP)",
        "[b](index.md#main)",
        "[b](index.md#:~:text=Three)",
        "[b](index.md#three:~:text=Three)",
        "[b](index.md?x=y#three)",
        "<a href=\"#own\">x</a>\n\n## Own",
        "[b](#own)\n\n## Own",
        "[b][r]\n\n[r]: index.md#three",
        "<a href=\"index.md#three\">x</a>",
        "[b](plain.html#static)",
        "[b](drawing.svg#part) [c](paper.pdf#page=3)",
        "[b](old.html#gone)",
      })
  void leadToWhatThePageHas(String text) throws IOException {
    build.source().file("plain.html", "<!DOCTYPE html><p id=static>x</p>");
    build.source().file("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    build.source().file("paper.pdf", "%PDF");
    build.source().file("b.md", "---\nredirect_from: /old.html\n---\n# B\n");

    assertThat(told("# A\n\n" + text + "\n"))
        .filteredOn(finding -> !finding.contains("redirected-link"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[b](index.md#nope)",
        "[b](#nope)",
        "<a href=\"#nope\">x</a>",
        "<a href='index.html#nope'>x</a>",
        "[b][r]\n\n[r]: index.md#nope",
        "[b](index.md#hidden)",
        "[b](index.md#in-text)",
        "[b](index.md#loose-text)",
        "[b](index.md#Three)",
        "[b](index.md#nope:~:text=x)",
        "[b](plain.html#nope)",
        "[b](sub/#nope)",
      })
  void thatDoNotExistAreReported(String text) throws IOException {
    build.source().file("plain.html", "<!DOCTYPE html><p id=static>x</p>");
    build.source().file("sub/x.md", "# X\n");

    assertThat(told("# A\n\n" + text + "\n"))
        .singleElement()
        .asString()
        .matches("error broken-anchor a\\.md:[35]:\\d+: .*")
        .contains("there is no anchor \"#");
  }

  @Test
  void inOtherScriptsMayBeEncoded() throws IOException {
    build.source().file("k.md", "# K\n\n## Größe der Öfen\n\n## 锁\n");

    assertThat(
            told(
                "[a](k.md#größe-der-öfen) [b](k.md#gr%C3%B6%C3%9Fe-der-%C3%B6fen)"
                    + " [c](k.md#锁) [d](k.md#%E9%94%81)\n"))
        .isEmpty();
  }

  @Test
  void aNearOneIsSuggested() throws IOException {
    build.source().file("a.md", "[b](index.md#tree)\n");

    assertThat(build.run().findings().get(0).hint()).isEqualTo("Did you mean \"#three\"?");
  }

  @Test
  void areOnlyWarningsInJekyllSites() throws IOException {
    Files.delete(build.source().directory().resolve("site.yml"));
    build.source().file("_config.yml", "title: T\n");
    build.source().file("a.md", "---\n---\n[b](/b.html#nope) [c](#no)\n");
    build.source().file("b.md", "---\n---\n# B\n");

    assertThat(TestBuild.told(build.run()))
        .filteredOn(line -> line.contains("anchor"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("warning broken-anchor a.md:3:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"directory", "memory", "nothing"})
  void areCheckedAgainForPagesThatAreKept(String kind) throws IOException {
    MemorySink memory = new MemorySink();
    NoSink nothing = new NoSink();
    build.source().file("site.yml", "title: T\nlinks: warn\n");
    build.source().file("a.md", "# A\n\n[b](index.md#three)\n");
    build.source().file("c.md", "# C\n\n## Late\n");
    assertThat(tell(kind, memory, nothing)).isEmpty();

    build.source().file("index.md", "# Home\n\n## Four\n");
    List<String> broken = tell(kind, memory, nothing);
    assertThat(broken).singleElement().asString().contains("a.md:3:5: ").contains("#three");
    assertThat(tell(kind, memory, nothing)).isEqualTo(broken);

    build.source().file("index.md", "# Home\n\n## Three\n\n[c](c.md#late) [c](c.md#no)\n");
    assertThat(tell(kind, memory, nothing))
        .singleElement()
        .asString()
        .contains("index.md:5:20: ")
        .contains("#no");

    build.source().file("c.md", "# C\n\n## No\n");
    assertThat(tell(kind, memory, nothing)).singleElement().asString().contains("#late");
  }

  private List<String> tell(String kind, MemorySink memory, NoSink nothing) throws IOException {
    return TestBuild.told(
        switch (kind) {
          case "memory" -> build.run(memory);
          case "nothing" -> build.run(nothing);
          default -> build.run();
        });
  }
}
