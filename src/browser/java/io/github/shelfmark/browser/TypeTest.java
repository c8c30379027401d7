package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Lines, edges and the characters of each language, as browsers set them. */
@ExtendWith(InBrowser.class)
final class TypeTest {
  /** The numbers of characters in the lines of all paragraphs, but for the last lines. */
  private static final String LINES =
      """
      () => [...document.querySelectorAll('.content > p')].flatMap(p => {
        const lines = [];
        const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        let bottom = -100;
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          for (let i = 0; i < text.data.length; i++) {
            const range = document.createRange();
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const box = range.getClientRects()[0];
            if (box && box.bottom - bottom > 12) {
              lines.push(0);
              bottom = box.bottom;
            }
            lines[lines.length - 1]++;
          }
        }
        return lines.slice(0, -1);
      })
      """;

  /** The box of the text in the first element of a selector, without its padding. */
  private static final String TEXT =
      """
      selector => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector));
        return range.getBoundingClientRect().toJSON();
      }
      """;

  private static final String HAN_FONT =
      "['Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei'].some(name => {"
          + " const c = document.createElement('canvas').getContext('2d');"
          + " c.font = `16px '${name}', monospace`; const own = c.measureText('“').width;"
          + " c.font = '16px monospace'; return own !== c.measureText('“').width; })";

  private static final Map<String, String> SOURCE =
      Map.of(
          "site.yml",
          "title: T\n",
          "a.svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>",
          "index.md",
          """
          ---
          title: Home
          ---

          A text.

          | key | value |
          |---|---:|
          | a | 1,000 |

          - an item

          <ul><li><input type="checkbox" disabled> <span>a task whose text is so long that it needs \
          a second line on every screen that is not wider than the longest line of a text</span></li></ul>

          ![A picture](a.svg "A caption")
          """,
          "zh.md",
          """
          ---
          title: 题
          lang: zh
          ---

          中文。

          ## 第二级标题

          ### 第三级标题

          <p>中<span id="marks">“中”中——中……中·</span>中</p>

          <p lang="en">A<span id="english">“</span>n English part.</p>
          """);

  @TempDir private Path directory;

  private static void on(Browser browser, Path site, String path, Consumer<Page> look) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(path));
      look.accept(page);
    }
  }

  private static double text(Page page, String selector, String side) {
    Map<?, ?> sides = (Map<?, ?>) page.evaluate(TEXT, selector);
    return ((Number) Objects.requireNonNull(sides.get(side), side)).doubleValue();
  }

  private static String style(Page page, String selector, String property) {
    return (String)
        page.evaluate(
            "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]",
            List.of(selector, property));
  }

  @Test
  void linesAreNeitherLongNorShort(Browser browser, Sites sites) {
    on(
        browser,
        sites.manual(),
        "guide/writing.html",
        page -> {
          List<Integer> lines =
              ((List<?>) page.evaluate(LINES)).stream().map(n -> ((Number) n).intValue()).toList();

          assertThat(lines).hasSizeGreaterThan(30).allMatch(line -> line < 98);
          assertThat(lines.stream().mapToInt(line -> line).average().orElse(0))
              .isBetween(70.0, 85.0);
        });
  }

  @Test
  void codeAndTablesAreWiderThanTextOnItsEdge(Browser browser, Sites sites) {
    on(
        browser,
        sites.manual(),
        "guide/writing.html",
        page -> {
          var text = page.locator(".content > p").first().boundingBox();
          var code = page.locator(".content > .code-block").first().boundingBox();

          assertThat(code.x).isEqualTo(text.x);
          assertThat(page.locator(".table-box").first().boundingBox().x).isEqualTo(text.x);
          assertThat(code.width).isGreaterThan(text.width + 90);
        });
  }

  @Test
  void tablesAndTasksAreOnTheEdgesOfText(Browser browser) {
    on(
        browser,
        Samples.build(directory, SOURCE),
        "index.html",
        page -> {
          double edge = text(page, ".content > p", "left");

          assertThat(text(page, "th", "left")).isEqualTo(edge);
          assertThat(text(page, "td", "left")).isEqualTo(edge);
          assertThat(page.locator(".content input").boundingBox().x).isEqualTo(edge);
          assertThat(text(page, ".content li > span", "left"))
              .isCloseTo(text(page, ".content li", "left"), within(.5));
          assertThat(text(page, ".content li > span", "height")).isGreaterThan(40);
          assertThat(style(page, "td", "fontVariantNumeric")).isEqualTo("tabular-nums");
        });
  }

  @Test
  void aCaptionIsNearItsPicture(Browser browser) {
    on(
        browser,
        Samples.build(directory, SOURCE),
        "index.html",
        page -> {
          var picture = page.locator("figure img").boundingBox();

          assertThat(text(page, "figcaption", "top") - picture.y - picture.height)
              .isBetween(4.0, 12.0);
        });
  }

  @Test
  void chineseMarksAreAsWideAsHanCharacters(Browser browser) {
    on(
        browser,
        Samples.build(directory, SOURCE),
        "zh.html",
        page -> {
          assumeThat(page.evaluate(HAN_FONT)).as("a Han font is installed").isEqualTo(true);
          double size = Double.parseDouble(style(page, "#marks", "fontSize").replace("px", ""));

          assertThat(text(page, "#marks", "width") / size).isCloseTo(11, within(.1));
          assertThat(text(page, "#english", "width") / size).isLessThan(.7);
        });
  }

  @Test
  void hanIsNotTrackedAndHasRoomBetweenLines(Browser browser) {
    on(
        browser,
        Samples.build(directory, SOURCE),
        "zh.html",
        page -> {
          for (String heading : List.of("main h1", "main h2", "main h3")) {
            assertThat(style(page, heading, "letterSpacing")).isIn("normal", "0px");
          }
          double line = page.locator(".content > p").first().boundingBox().height;
          assertThat(line / 17).isCloseTo(1.8, within(.01));
        });
  }
}
