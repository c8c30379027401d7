package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.site.Document;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd. */
class RendererPropertiesTest {
  private static final String PIECES =
      "# |- |* |1. |> |\\| |---|```|~~~|**|_|[|](|)|<div>|</div>|<a href=\"|\">|:::|{:|}|$$|\\\\|\n|\n\n|"
          + "    |\t|分布|é|word|&amp;|!|^|[^1]|[^1]: |==|\"|'|...";

  private final CommonMarkRenderer commonMark = new CommonMarkRenderer(Links.UNCHANGED, List.of());
  private final KramdownRenderer kramdown = new KramdownRenderer(Links.UNCHANGED);

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES.split("(?<!\\\\)\\|"))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void renderingNeverFails(@ForAll("markdown") String text) {
    Document document = Fixtures.page("a.md", "a.html", text);
    assertThat(commonMark.render(document).html()).isNotNull();
    assertThat(kramdown.render(BodyText.of(document)).html()).isNotNull();
  }

  @Property(tries = 300)
  void noTwoHeadingsShareAnId(@ForAll("markdown") String text) {
    Set<String> ids = new HashSet<>();
    for (Heading heading :
        commonMark
            .render(Fixtures.page("a.md", "a.html", "# a\n\n" + text + "\n\n# a"))
            .headings()) {
      assertThat(ids.add(heading.id())).isTrue();
    }
  }

  /** Ten thousand openings of everything that can be opened; nothing may take its time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "[a](",
        ">",
        "> ",
        "- ",
        "1. ",
        "> - ",
        "*a ",
        "**a*",
        "_a ",
        "`a",
        "<a ",
        "<!--",
        "<?",
        "&",
        "\\",
        "$$a ",
        "{:a ",
        "{::comment}",
        "\"a ",
        "~~a ",
        "[^a ",
        "|",
        "<div>",
        "(",
        "- a\n",
        "http://a",
        "::: a\n",
        "# ",
        "> a\n"
      })
  void hostileTextIsReadQuicklyOrRefused(String piece) {
    Document document =
        Fixtures.page("a.md", "a.html", "a" + piece.repeat(3) + "\n\n" + piece.repeat(10_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(commonMark.render(document).html()).isNotEmpty();
          assertThat(kramdown.render(BodyText.of(document)).html()).isNotEmpty();
        });
  }

  @Test
  void depthIsRefusedWhereItStands() {
    Body body =
        commonMark.render(Fixtures.page("a.md", "a.html", "fine\n\n" + "> ".repeat(500) + "<b>"));
    assertThat(body.html()).startsWith("<pre>fine").contains("&lt;b&gt;");
    assertThat(body.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.NESTING);
              assertThat(finding.position()).isEqualTo(new Position(3, 1));
            });
  }

  @Test
  void textThatLooksDeepIsNot() {
    String rule = "- ".repeat(90) + "\n" + "*".repeat(500) + "\n\n" + "-".repeat(500);
    assertThat(commonMark.render(Fixtures.page("a.md", "a.html", rule)).findings()).isEmpty();
  }
}
