package io.github.shelfmark.markup.kramdown.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.directive.NoteDirective;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
  private static final String TIP =
      "<aside class=\"note note-tip\" role=\"note\">\n<p class=\"note-title\">tip</p>\n";

  private static Body render(String text, Map<String, ?> options) {
    Directives alerts = new Directives(NoteDirective.all(), SiteAccess.NONE);
    return new KramdownRenderer(Links.UNCHANGED, options, alerts)
        .render(BodyText.of(Fixtures.page("a.md", "a.html", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!TIP]\n> *a*",
        "> [!tip]\n> *a*",
        "> [!TiP]  \n> *a*",
        ">[!TIP]\n>*a*",
        "> [!TIP]\n>\n> *a*",
        "> [!TIP]\\\\\n> *a*",
        "> [!TIP]\n*a*",
      })
  void aMarkerAloneOnTheFirstLineMakesAnAlert(String text) {
    Body body = render(text, Map.of());

    assertThat(body.html().replace("\n\n", "\n")).isEqualTo(TIP + "<p><em>a</em></p>\n</aside>\n");
    assertThat(body.blocks()).containsExactly("note");
    assertThat(body.findings()).isEmpty();
  }

  @Test
  void alsoWhereLineEndsAreBreaks() {
    assertThat(render("> [!TIP]\n> a\n> b", Map.of("hard_wrap", true)).html())
        .isEqualTo(TIP + "<p>a<br />\nb</p>\n</aside>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!TIP] a title\n> text",
        "> [!TIP]text",
        "> [!FOO]\n> text",
        "> [!TIP]*a*\n> text",
        "> [!TIP] *a*\n> text",
        "> text\n> [!TIP]\n> text",
        "> [!TIP]",
        "> [!TIP]\n>",
        "> # [!TIP]\n> text",
        "> `[!TIP]`\n> text",
        "> \\[!TIP]\n> text",
        "> > [!TIP]\n> > text",
        "- > [!TIP]\n  > text",
        "<div markdown=\"1\">\n> [!TIP]\n> text\n</div>",
        "> [!TIP]\n> text\n\n[!TIP]: https://example.org",
      })
  void everythingElseIsWhatKramdownMakesOfIt(String text) {
    Body body = render(text, Map.of());

    assertThat(body.html())
        .isEqualTo(new KramdownRenderer(Links.UNCHANGED).render(source(text)).html())
        .contains("<blockquote>");
    assertThat(body.blocks()).isEmpty();
  }

  private static BodyText source(String text) {
    return BodyText.of(Fixtures.page("a.md", "a.html", text));
  }

  @Test
  void linksInAlertsAreCheckedAndWordsAreThoseOfThePage(@TempDir Path directory)
      throws IOException {
    TestBuild build = TestBuild.in(directory);
    build
        .source()
        .file("_config.yml", "title: T\n")
        .file("index.md", "---\nlang: de\n---\n> [!TIP]\n> [a](/b.html)\n")
        .file("b.md", "---\ntitle: B\n---\n> [!NOTE]\n> [a](/index.html) `c`\n> [x](gone.md)\n");

    assertThat(TestBuild.told(build.run())).anyMatch(line -> line.contains("b.md:6:"));

    build.source().file("b.md", "---\ntitle: B\n---\ntext\n");
    BuiltSite site = build.site();
    assertThat(site.page("index.html").select("aside.note-tip > .note-title").text())
        .isEqualTo("Tipp");
    assertThat(site.page("index.html").select("link[href*=blocks/note]")).hasSize(1);
    assertThat(site.page("b.html").select("link[href*=blocks/note]")).isEmpty();
  }

  @Test
  void aPageThatShowsAnAlertOfAnotherLoadsItsStyle(@TempDir Path directory) throws IOException {
    TestBuild build = TestBuild.in(directory);
    build
        .source()
        .file("_config.yml", "title: T\n")
        .file("index.md", "---\n---\n{% for post in site.posts %}{{ post.content }}{% endfor %}\n")
        .file("_posts/2026-01-02-a.md", "---\ntitle: A\n---\n> [!TIP]\n> a\n");

    assertThat(build.site().page("index.html").select("link[href*=blocks/note]")).hasSize(1);
  }
}
