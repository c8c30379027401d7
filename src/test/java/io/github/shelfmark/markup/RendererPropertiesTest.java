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
import io.github.shelfmark.testing.Bodies;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd. */
class RendererPropertiesTest {
  /** Plain words and markup that stays inside of the text, in both dialects. */
  private static final String[] WORDS = {
    "word", "分布", "é", " ", "\n", "\n\n", "    ", "\t", "# ", "- ", "* ", "1. ", "> ", "**", "_",
    "`", "!", "^", "'", "\"", "...", "&amp;", "\\", "==", "(", ")", "[", "]"
  };

  /** Raw HTML, which writers copy as it is. */
  private static final String[] RAW = {"<div>", "</div>", "<a href=\"", "\">"};

  private static final String[] MARKUP = {
    "# ", "- ", "* ", "1. ", "> ", "|", "---", "```", "~~~", "**", "_", "[", "](", ")", ":::", "{:",
    "}", "$$", "\\", "\n", "\n\n", "    ", "\t", "分布", "é", "word", "&amp;", "!", "^", "[^1]",
    "[^1]: ", "==", "'", "\"", "..."
  };

  private static final Generator<String> TEXTS =
      Generator.pieces(0, 60, concat(MARKUP, RAW))
          .with("\0", "\r", "a\r\nb\rc", "\ud800", "\ufeff# a", "a".repeat(100_000));

  private final CommonMarkRenderer commonMark = new CommonMarkRenderer(Links.UNCHANGED, List.of());
  private final KramdownRenderer kramdown = new KramdownRenderer(Links.UNCHANGED);

  @Test
  void renderingIsRepeatableAndFindingsAreInTheText() {
    Property.forAll(Generator.oneOf(TEXTS, Texts.any()), this::isRepeatable);
  }

  private void isRepeatable(String text) {
    Document document = Fixtures.page("a.md", "a.html", text);
    for (Body body : render(document)) {
      Rendered.assertFindingsIn(text, body);
    }
    assertThat(render(document).stream().map(Bodies::fixed).toList())
        .isEqualTo(render(document).stream().map(Bodies::fixed).toList());
  }

  @Test
  void elementsAreClosedInOrder() {
    Property.forAll(
        Generator.pieces(0, 60, MARKUP).with("<", "a<b", "<>", "&lt;b&gt;", "\0", "\ud800"),
        text -> {
          for (Body body : render(Fixtures.page("a.md", "a.html", text))) {
            Rendered.assertBalanced(body.html());
          }
        });
  }

  @Test
  void noWordIsLost() {
    Property.forAll(
        Generator.pieces(0, 60, WORDS),
        text -> {
          for (Body body : render(Fixtures.page("a.md", "a.html", text))) {
            String shown = Jsoup.parse(body.html()).text();
            for (String word : List.of("word", "分布", "é")) {
              assertThat(count(shown, word)).as(word).isEqualTo(count(text, word));
            }
          }
        });
  }

  @Test
  void noTwoHeadingsShareAnId() {
    Property.forAll(
        TEXTS,
        text -> {
          Set<String> ids = new HashSet<>();
          for (Heading heading :
              commonMark
                  .render(Fixtures.page("a.md", "a.html", "# a\n\n" + text + "\n\n# a"))
                  .headings()) {
            assertThat(ids.add(heading.id())).isTrue();
          }
        });
  }

  private List<Body> render(Document document) {
    return List.of(commonMark.render(document), kramdown.render(BodyText.of(document)));
  }

  private static int count(String text, String word) {
    return text.split(Pattern.quote(word), -1).length - 1;
  }

  private static String[] concat(String[] some, String[] others) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(String[]::new);
  }

  /**
   * Ten thousand times the start of everything that can be started. It takes little time, the
   * output is of the input's order of size, and every letter is shown.
   */
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
    String text = "a" + piece.repeat(3) + "\n\n" + piece.repeat(10_000);
    Document document = Fixtures.page("a.md", "a.html", text);
    List<Body> bodies = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> render(document));
    for (Body body : bodies) {
      assertThat(body.html()).isNotEmpty().hasSizeLessThan(20 * text.length());
      Rendered.assertFindingsIn(text, body);
      if (body.findings().stream().noneMatch(f -> f.code().equals(FindingCode.DIRECTIVE))) {
        assertThat(count(Jsoup.parse(body.html()).wholeText(), "a")).isEqualTo(count(text, "a"));
      }
    }
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
