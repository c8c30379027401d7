package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A footnote appears at its mark. */
@ExtendWith(InBrowser.class)
final class FootnoteTest {
  private static final String PAGE = "writing/lists-and-notes.html";
  private static final String MARK = "sup > a.footnote";
  private static final String BOX = ".footnote-box";

  @ParameterizedTest
  @EnumSource
  void appearsUnderThePointerAndGoesWithIt(Device device, Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      Page page = open(server, reader);
      page.locator(MARK).first().hover();

      Locator box = page.locator(BOX);
      box.waitFor();
      assertThat(box.textContent()).contains("For a day at most").doesNotContain("\u21a9");
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(box.boundingBox().x).isNotNegative();
      assertThat(new AxeBuilder(page).include(BOX).analyze().getViolations()).isEmpty();

      box.locator("a").hover();
      page.waitForTimeout(400);
      assertThat(box.isVisible()).as("the pointer may go into the note").isTrue();

      page.locator("h1").hover();
      hidden(box);
    }
  }

  @Test
  void worksByTheKeyboard(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(server, reader);
      Keys keys = Keys.on(page);
      assertThat(keys.reach(MARK)).isTrue();
      Locator box = page.locator(BOX);
      box.waitFor();

      page.keyboard().press("Escape");
      hidden(box);
      assertThat(keys.isAt(MARK)).isTrue();

      page.keyboard().press("Enter");
      box.waitFor();
      assertThat(page.url()).doesNotContain("#");
      assertThat(page.locator(MARK).first().getAttribute("aria-describedby"))
          .isEqualTo("footnote-box");
      assertThat(keys.press("Tab").faults()).isEmpty();
      assertThat(keys.isAt(BOX + " a")).isTrue();

      page.keyboard().press("Escape");
      hidden(box);
      assertThat(keys.isAt(MARK)).isTrue();
    }
  }

  @Test
  void staysAfterATapUntilTheNextOneElsewhere(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader =
            Device.NARROW_LIGHT.reader(
                browser, new Browser.NewContextOptions().setHasTouch(true))) {
      Page page = open(server, reader);
      page.locator(MARK).first().tap();
      Locator box = page.locator(BOX);
      box.waitFor();
      assertThat(page.url()).doesNotContain("#");
      assertThat(box.boundingBox().x + box.boundingBox().width).isLessThanOrEqualTo(390);

      page.locator(MARK).nth(1).tap();
      assertThat(box.textContent()).contains("tables of the tides");
      page.locator(MARK).nth(1).tap();
      hidden(box);
    }
  }

  @Test
  void abbreviationsAreExplainedByTapAndKeyboard(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader =
            Device.NARROW_DARK.reader(browser, new Browser.NewContextOptions().setHasTouch(true))) {
      Page page = reader.newPage();
      page.navigate(server.address("writing/marks.html"));
      Locator box = page.locator(BOX);
      page.locator("abbr").nth(1).tap();
      box.waitFor();
      assertThat(box.textContent()).isEqualTo("Automatic identification system");
      assertThat(new AxeBuilder(page).include(".content").analyze().getViolations()).isEmpty();
      page.locator("h1").tap();
      hidden(box);

      assertThat(Keys.on(page).reach("abbr")).isTrue();
      box.waitFor();
      assertThat(box.textContent()).isEqualTo("Estimated time of arrival");
    }
  }

  @Test
  void isALinkWithoutScripts(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader =
            Device.WIDE_LIGHT.reader(
                browser, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(server, reader);
      page.locator(MARK).first().click();
      assertThat(page.url()).endsWith("#fn:wait");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void appearsInAllDialects(String dialect, @TempDir Path directory, Browser browser)
      throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\ndialect: " + dialect + "\n");
    build.source().file("index.md", "---\ntitle: A\n---\n\nText.[^b]\n\n[^b]: The *note*.\n");
    build.source().file("plain.md", "---\ntitle: B\n---\n\nText.\n");
    assertThat(build.run().published()).isTrue();
    try (SiteServer server = SiteServer.of(build.output());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(""));
      page.locator(MARK).click();
      page.locator(BOX).waitFor();
      assertThat(page.locator(BOX + " em").textContent()).isEqualTo("note");

      page.navigate(server.address("plain.html"));
      assertThat(page.content()).doesNotContain("footnotes");
    }
  }

  private static Page open(SiteServer server, BrowserContext reader) {
    Page page = reader.newPage();
    page.navigate(server.address(PAGE));
    return page;
  }

  private static void hidden(Locator box) {
    box.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }
}
