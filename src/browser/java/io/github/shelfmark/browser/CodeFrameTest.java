package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frames of code: their buttons, links to lines, hidden lines, annotations. */
@ExtendWith(InBrowser.class)
final class CodeFrameTest {
  private static final String PAGE = "writing/code.html";

  /** The texts of blocks that a button lies over. */
  private static final String COVERED =
      """
      () => [...document.querySelectorAll('.code-block')].filter((block) => {
        const boxes = [...block.querySelectorAll('.code-tools button')]
          .map((button) => button.getBoundingClientRect()).filter((box) => box.width > 0);
        return [...block.querySelectorAll(':scope > pre, :scope > figcaption')].some((part) => {
          const seen = part.getBoundingClientRect();
          const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const text of range.getClientRects()) {
              const right = Math.min(text.right, seen.right);
              const left = Math.max(text.left, seen.left);
              if (boxes.some((box) => left < box.right && right > box.left
                  && text.top < box.bottom && text.bottom > box.top)) {
                return true;
              }
            }
          }
          return false;
        });
      }).map((block) => block.innerText)
      """;

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 900, 1440})
  void noButtonLiesOverText(int width, Browser browser, Sites sites) {
    List<String> covered = new ArrayList<>();
    int buttons = 0;
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 844)
                    .setHasTouch(true)
                    .setIsMobile(width < 900))) {
      Page page = reader.newPage();
      for (String path : Sites.pages(sites.manual())) {
        page.navigate(server.address(path));
        for (Object text : (List<?>) page.evaluate(COVERED)) {
          covered.add(path + ": " + text);
        }
        buttons += page.locator(".code-copy").count();
      }
    }

    assertThat(covered).isEmpty();
    assertThat(buttons).isGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        ".example-result .terminal -> mvn site\\n",
        ".example-result .code-block[data-lang=Diff] -> --- a/pom.xml\\n+++ b/pom.xml\\n@@ -3 +3 @@\\n-<version>1.0</version>\\n+<version>1.1</version>\\n",
        ".example-result .code-block:has(.line.del):has(.ins):not(:has(.error)) -> class Quay {\\n  private final int berths = 12;\\n}\\n",
        ".example-result .annotated -> berths: 12\\nrule: best-fit\\nradio: 16 #  day and night\\n",
        ".example-result .code-block:has(.fold) -> import java.util.ArrayList;\\nimport java.util.Comparator;\\nimport java.util.List;\\n\\nclass Quay {}\\n",
      })
  void copiesWhatReadersMean(String block, String text, Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Locator copy = page.locator(block).first().locator(".code-copy");
      copy.click();

      page.waitForCondition(() -> copy.getAttribute("class").contains("done"));
      assertThat(page.locator("[role=status].hidden").last().textContent()).isEqualTo("Copied");
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .asString()
          .isEqualTo(text.replace("\\n", "\n"));
    }
  }

  @Test
  void copiesWithoutAClipboardForScripts(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      reader.addInitScript(
          "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })");
      Page page = open(reader, server);
      Locator copy = page.locator(".example-result .terminal .code-copy").first();
      copy.focus();
      page.keyboard().press("Enter");

      page.waitForCondition(() -> copy.getAttribute("class").contains("done"));
      assertThat(copy.evaluate("button => button === document.activeElement")).isEqualTo(true);
      page.evaluate(
          "document.querySelector('main').insertAdjacentHTML('afterbegin',"
              + " '<textarea id=\"paste\"></textarea>')");
      page.locator("#paste").focus();
      page.keyboard().press("Control+V");
      assertThat(page.locator("#paste").inputValue()).isEqualTo("mvn site\n");
    }
  }

  @Test
  void wrappingIsKept(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      // Later there are more of them.
      page.locator(".wide:not(.nowrap) .code-wrap").last().evaluate("button => button.id = 'it'");
      Locator wrap = page.locator("#it");
      wrap.scrollIntoViewIfNeeded();
      double top = wrap.boundingBox().y;
      wrap.click();

      assertThat(wrap.getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(wrap.boundingBox().y).isCloseTo(top, Offset.offset(1.0));
      page.reload();
      assertThat(page.evaluate("document.documentElement.dataset.wrap")).isEqualTo("on");
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('.code-block:not(.nowrap) > pre')]"
                      + ".filter(pre => pre.scrollWidth > pre.clientWidth).length"))
          .isEqualTo(0);
      page.locator(".code-wrap").first().click();
      assertThat(page.evaluate("document.documentElement.dataset.wrap")).isEqualTo("off");
    }
  }

  @Test
  void aLineThatGoesOnFadesAtTheEdge(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Locator wide = page.locator(".wide > pre").first();

      assertThat(mask(wide)).contains("270deg");
      wide.evaluate("pre => pre.scrollLeft = pre.scrollWidth");
      page.waitForTimeout(100);
      assertThat(mask(wide)).contains("90deg").doesNotContain("270deg");
      assertThat(wide.getAttribute("tabindex")).isEqualTo("0");
      assertThat(mask(page.locator(".code-block:not(.wide) > pre").first())).isEqualTo("none");
    }
  }

  @Test
  void numbersAreLinksToLines(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Locator line = page.locator("#quay-L11");
      String before = style(line, "backgroundColor");
      page.locator("#quay-L10 > a").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");

      assertThat(page.url()).endsWith("#quay-L11");
      assertThat(style(line, "backgroundColor")).isNotEqualTo(before);
    }
  }

  @Test
  void hiddenLinesAreShownByKeyboard(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Locator line = page.locator(".fold > .line").first();
      Locator box = page.getByLabel("3 lines");

      assertThat(line.isVisible()).isFalse();
      box.focus();
      page.keyboard().press("Space");
      assertThat(line.isVisible()).isTrue();
    }
  }

  @Test
  void annotationsOpenByKeyboard(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Locator item = page.locator(".annotated + ol > li").first();
      Locator number = page.locator("button.ref").first();

      assertThat(item.isVisible()).isFalse();
      number.focus();
      page.keyboard().press("Enter");
      assertThat(item.isVisible()).isTrue();
      assertThat(item.boundingBox().y)
          .isBetween(number.boundingBox().y, number.boundingBox().y + 60);
      page.keyboard().press("Escape");
      assertThat(item.isVisible()).isFalse();
    }
  }

  @Test
  void allIsPrinted(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(page.locator(".fold > .line").first().isVisible()).isTrue();
      assertThat(style(page.locator(".annotated + ol > li").first(), "display"))
          .isEqualTo("list-item");
      assertThat(style(page.locator(".annotated + ol > li").first(), "position"))
          .isEqualTo("static");
      assertThat(page.locator(".code-copy").first().isVisible()).isFalse();
    }
  }

  @Test
  void allIsThereWithoutScripts(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader =
            Device.WIDE_LIGHT.reader(
                browser, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(reader, server);

      assertThat(page.locator(".code-tools").count()).isZero();
      assertThat(page.locator(".annotated + ol > li").first().isVisible()).isTrue();
      assertThat(page.locator(".ref").first().textContent()).isEqualTo("1");
      page.getByLabel("3 lines").check();
      assertThat(page.locator(".fold > .line").first().isVisible()).isTrue();
    }
  }

  /** No line ends after the hyphen at the start of a word of code. */
  @Test
  void optionsStayWhole(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      int seen = 0;
      for (String path : Sites.pages(sites.manual())) {
        page.navigate(server.address(path));
        Locator options = page.locator("main .nobreak");
        seen += options.count();
        assertThat(
                options.evaluateAll(
                    "all => all.filter(one => one.getClientRects().length > 1)"
                        + ".map(one => one.parentElement.textContent)"))
            .asInstanceOf(InstanceOfAssertFactories.LIST)
            .isEmpty();
      }
      assertThat(seen).isPositive();
    }
  }

  private static Page open(BrowserContext reader, SiteServer server) {
    Page page = reader.newPage();
    page.navigate(server.address(PAGE));
    return page;
  }

  private static String mask(Locator element) {
    return style(element, "maskImage");
  }

  private static String style(Locator element, String property) {
    return (String) element.evaluate("node => getComputedStyle(node)." + property);
  }
}
