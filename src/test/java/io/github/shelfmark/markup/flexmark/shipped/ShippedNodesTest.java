package io.github.shelfmark.markup.flexmark.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedNodesTest {
  private static final PageSite SITE =
      new PageSite(
          key -> Map.of("warning", "Warnung").getOrDefault(key, key),
          "https://gitlab.example.org/harbour/quay/",
          block -> {},
          Set.of("Tide-Table.md", "/guide/berths.md", "boat.png", "Café.md")::contains);

  @TempDir private Path directory;

  private String html(String extension, String text) throws IOException {
    FlexmarkSettings settings =
        FlexmarkSettings.of(
            Sources.in(directory)
                .file("site.yml", "flexmark: {extensions: [" + extension + "]}\n")
                .readConfig());
    assertThat(settings.problems()).isEmpty();
    Document tree = Parser.builder(settings.options()).build().parse(text);
    tree.set(PageSite.KEY, SITE);
    return HtmlRenderer.builder(settings.options()).build().render(tree).replace("\n", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "!!! warning~<aside class=\"note note-warning\" role=\"note\"><p class=\"note-title\">Warnung",
        "!!! note \"A <b>\"~aria-label=\"note\"><p class=\"note-title\">A &lt;b&gt;</p>",
        "!!! note \"\"~<aside class=\"note\" role=\"note\" aria-label=\"note\"><p>x</p></aside>",
        "!!! bug~note-caution\" role=\"note\"><p class=\"note-title\">Bug</p>",
        "!!! Hint~class=\"note note-tip\"",
        "!!! own~class=\"note\" role=\"note\"><p class=\"note-title\">Own</p>",
        "!!! important~class=\"note note-important\"",
        "??? tip \"T\"~<details class=\"note note-tip\"><summary class=\"note-title\">T</summary>",
        "???+ tip \"\"~open=\"\"><summary class=\"note-title\">tip</summary><p>x</p></details>",
      })
  void admonitionsLookLikeRemarks(String opening, String html) throws IOException {
    assertThat(html("admonition", opening + "\n    x\n")).contains(html).doesNotContain("svg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[[Tide Table]]~<a href=\"Tide-Table.md\">Tide Table</a>",
        "[[berths text|guide/berths]]~<a href=\"/guide/berths.md\">berths text</a>",
        "[[guide/berths|berths text]]~<a href=\"/guide/berths.md\">berths text</a>",
        "[[Tide Table#At Noon]]~<a href=\"Tide-Table.md#at-noon\">Tide Table#At Noon</a>",
        "[[#Here]]~<a href=\"#here\">#Here</a>",
        "[[Ghost Ship]]~<a href=\"Ghost-Ship.md\">Ghost Ship</a>",
        "[[Café]]~<a href=\"Café.md\">Café</a>",
        "[[https://example.org/a]]~<a href=\"https://example.org/a\">",
        "[[a<b]]~a&lt;b</a>",
      })
  void wikiLinksAreLookedForInTheSite(String text, String html) throws IOException {
    assertThat(html("wikilink", text)).contains(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "emoji~:smile:~😄",
        "emoji~:octocat:~:octocat:",
        "gfm-issues~see #12~<a href=\"https://gitlab.example.org/harbour/quay/-/issues/12\">#12</a>",
        "gfm-users~by @joe~<a href=\"https://gitlab.example.org/joe\"><strong>@joe</strong></a>",
        "youtube~@[Talk](https://youtu.be/abc)~<p><a href=\"https://youtu.be/abc\">Talk</a></p>",
        "media~!E[Plan](plan.pdf)~<a href=\"plan.pdf\">Plan</a>",
        "media~!A[Horn](a.mp3|b.ogg)~<source src=\"a.mp3\" /><source src=\"b.ogg\" /><a href=\"a.mp3\">",
        "media~!P[Boat](a.webp|a.png)~<source srcset=\"a.webp\" /><img src=\"a.png\" alt=\"Boat\" />",
        "resizable-image~![b](boat.png =10x20)~<img src=\"boat.png\" alt=\"b\" width=\"10\" height=\"20\" />",
        "jekyll-tag~a {% b %} c~a {% b %} c",
        "jekyll-tag~{% include b.html %}~{% include b.html %}",
        "xwiki~a {{b c='d'}}e{{/b}} f~{{b c='d'}}e{{/b}}",
        "macros~<<<ghost>>>~&lt;&lt;&lt;ghost&gt;&gt;&gt;",
        "aside~| beside~<aside class=\"note\" role=\"note\"><p>beside</p></aside>",
        "gitlab~{+a+} {-b-}~<ins>a</ins> <del>b</del>",
      })
  void nothingIsLoadedFromElsewhereAndNoTextIsLost(String extension, String text, String html)
      throws IOException {
    assertThat(html(extension, text).replace("&quot;", "'"))
        .contains(html)
        .doesNotContain("<iframe", "<embed", "src=\"http");
  }

  @Test
  void macrosThatUseEachOtherDoNotGrowForever() throws IOException {
    StringBuilder text = new StringBuilder("<<<m0>>>\n\n");
    for (int i = 0; i < 40; i++) {
      int next = i + 1;
      text.append(">>>m%d\n<<<m%d>>> <<<m%d>>>\n<<<\n\n".formatted(i, next, next));
    }
    assertThat(html("macros", text + ">>>m40\nend\n<<<\n")).hasSizeLessThan(100_000);
    assertThat(html("macros", "<<<a>>>\n\n>>>a\nx <<<a>>>\n<<<\n")).contains("x &lt;&lt;&lt;a");
  }
}
