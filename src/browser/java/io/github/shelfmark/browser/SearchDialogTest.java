package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The dialog of the search, as readers use it. */
@ExtendWith(InBrowser.class)
final class SearchDialogTest {
  @TempDir static Path directory;
  private static Path site;

  @BeforeAll
  static void build() {
    site = SearchSamples.build(directory);
  }

  private static void at(Browser browser, BiConsumer<Page, SearchBox> test) {
    at(Device.WIDE_LIGHT, browser, test);
  }

  private static void at(Device device, Browser browser, BiConsumer<Page, SearchBox> test) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = device.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      test.accept(page, SearchBox.on(page).open());
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void showsPagesWithTheirHeadings(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("neap");
          assertThat(search.pages()).hasCount(1);
          assertThat(search.pages().locator("small")).hasText("Guide");
          assertThat(search.pages().locator("b")).hasText("Tides & levels");
          assertThat(search.pages().locator("mark").first()).hasText("neap");
          assertThat(page.locator(".search-part").first()).hasText("Neap tides");
          assertThat(search.status()).isEqualTo("Results: 1");
        });
  }

  @Test
  void isSteeredByKeys(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("neap");
          assertThat(search.active()).hasClass("search-page");
          page.keyboard().press("ArrowDown");
          assertThat(search.active()).hasText("Neap tides");
          assertThat(search.input())
              .hasAttribute("aria-activedescendant", search.active().getAttribute("id"));
          page.keyboard().press("Home");
          assertThat(search.active()).hasClass("search-page");
          page.keyboard().press("End");
          page.keyboard().press("ArrowUp");
          assertThat(search.active()).hasClass("search-page");
          page.keyboard().press("ArrowDown");
          page.keyboard().press("Enter");
          page.waitForURL("**/guide/tides.html#neap");
        });
  }

  @Test
  void opensInAnotherTab(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("neap");
          Page other = page.waitForPopup(() -> page.keyboard().press("Control+Enter"));
          other.waitForURL("**/guide/tides.html");
          assertThat(page.url()).endsWith("index.html");
          assertThat(search.dialog()).isVisible();
        });
  }

  @Test
  void startsWithWhatWasRead(Browser browser) {
    at(
        browser,
        (page, search) -> {
          assertThat(page.locator("[role=option]"))
              .hasText(new String[] {"Guide", "Harbours", "中文"});
          page.navigate(page.url().replace("index.html", "guide/tides.html"));
          page.navigate(page.url().replace("tides.html", "index.html"));
          search.open();
          assertThat(page.locator("[aria-label='Recent pages'] [role=option]"))
              .hasText(new String[] {"Tides & levels", "Harbour"});
          page.keyboard().press("Enter");
          page.waitForURL("**/guide/tides.html");
        });
  }

  @Test
  void addsResultsWhileTheReaderScrolls(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("bollards");
          assertThat(search.pages()).hasCount(10);
          page.locator("[role=listbox]").hover();
          for (int i = 0; i < 12; i++) {
            page.mouse().wheel(0, 600);
            page.waitForTimeout(60);
          }
          assertThat(search.pages()).hasCount(25);
          assertThat(
                  search
                      .pages()
                      .locator(
                          "span",
                          new com.microsoft.playwright.Locator.LocatorOptions()
                              .setHasText("bollards")))
              .hasCount(25);
          assertThat(page.locator(".search-foot a")).hasText("All results25");
        });
  }

  @Test
  void canBeNarrowedDown(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("harbour");
          assertThat(search.pages()).hasCount(3);
          assertThat(page.locator(".search-facets button"))
              .hasText(new String[] {"Guide1", "Harbours1"});
          search.input().press("Tab");
          page.keyboard().press("Tab");
          assertThat(page.locator(".search-facets button").first()).isFocused();
          page.keyboard().press("Enter");
          page.waitForCondition(() -> search.status().equals("Results: 1"));
          assertThat(page.locator(".search-facets [aria-pressed=true]")).isFocused();
          page.keyboard().press("ArrowDown");
          assertThat(search.input()).isFocused();
          page.locator(".search-facets [aria-pressed=true]").click();
          page.waitForCondition(() -> !search.status().equals("Results: 1"));
        });
  }

  @Test
  void saysWhatIsNowhere(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("qqqq tides");
          assertThat(page.locator(".search-note")).containsText("Nothing found for “qqqq tides”");
          assertThat(page.locator(".search-note")).containsText("On no page: qqqq");
          assertThat(search.active()).hasCount(0);
          page.locator(".search-note button").click();
          search.await("tides");
          assertThat(search.pages().first().locator("b")).containsText("Tides");
          search.search("harbuormaster");
          assertThat(page.locator(".search-note"))
              .hasText("Results for “harbourmaster” instead of “harbuormaster”");
        });
  }

  /** What authors and readers write is text. */
  @Test
  void writesTextsAsTexts(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("<img src=x onerror=alert(1)> \"><b>");
          assertThat(page.locator("dialog img, .search-note b")).hasCount(0);
          assertThat(page.locator(".search-note")).containsText("<img src=x");
          search.search("tides");
          assertThat(page.locator("dialog em")).hasCount(0);
        });
  }

  @Test
  void waitsForWhatIsComposed(Browser browser) {
    at(
        browser,
        (page, search) -> {
          CDPSession session = page.context().newCDPSession(page);
          compose(session, "fenbu");
          page.waitForTimeout(300);
          assertThat(search.status()).isEmpty();
          page.keyboard().press("Enter");
          assertThat(search.dialog()).isVisible();
          compose(session, "分布式");
          JsonObject text = new JsonObject();
          text.addProperty("text", "分布式");
          session.send("Input.insertText", text);
          search.await("分布式");
          assertThat(search.pages().first().locator("b")).hasText("分布式锁");
          assertThat(search.pages().first().locator("mark").first()).hasText("分布式");
        });
  }

  private static void compose(CDPSession session, String text) {
    JsonObject composition = new JsonObject();
    composition.addProperty("text", text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    session.send("Input.imeSetComposition", composition);
  }

  @Test
  void saysWhenThereIsNoConnection(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      SearchBox search = SearchBox.on(page).open();
      page.waitForTimeout(300);
      reader.setOffline(true);
      search.input().fill("bollards");
      assertThat(page.locator(".search-note")).containsText("There is no connection.");
      reader.setOffline(false);
      assertThat(search.pages()).hasCount(10);
    }
  }

  @Test
  void worksOnFiles(Browser browser) {
    try (BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, site.toUri().toString());
      Page page = reader.newPage();
      page.navigate(site.resolve("guide/index.html").toUri().toString());
      SearchBox search = SearchBox.on(page).open().search("neap");
      assertThat(search.pages()).hasCount(1);
      page.keyboard().press("Enter");
      page.waitForURL("**/guide/tides.html");
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void marksOnceWhatWasFound(Browser browser) {
    at(
        browser,
        (page, search) -> {
          search.search("tide gauge");
          page.keyboard().press("Enter");
          page.waitForURL("**/guide/tides.html");
          page.waitForFunction("() => CSS.highlights.get('shelfmark')?.size > 3");
          Object marked =
              page.evaluate(
                  "[...new Set([...CSS.highlights.get('shelfmark')].map(String))].sort().join()");
          assertThat(marked.toString().toLowerCase(java.util.Locale.ROOT).split(","))
              .contains("tide", "tides", "tidegauge")
              .doesNotContain("reader", "levels");
          assertThat(page.locator("main mark")).hasCount(0);
          page.reload();
          page.waitForTimeout(200);
          assertThat(page.evaluate("CSS.highlights.size")).isEqualTo(0);
        });
  }

  @Test
  void tellsNobodyWhatIsSearchedFor(Browser browser, @TempDir Path other) {
    String listen =
        "window.told = []; document.addEventListener('shelfmark:search', e => told.push(e.detail))";
    at(
        browser,
        (page, search) -> {
          page.evaluate(listen);
          search.search("bollards");
          page.waitForTimeout(1700);
          assertThat(page.evaluate("told.length")).isEqualTo(0);
        });
    try (SiteServer server = SiteServer.of(SearchSamples.build(other, "search: {log: true}"));
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      page.evaluate(listen);
      SearchBox.on(page).open().search("bolla").search("bollards");
      page.waitForTimeout(1700);
      assertThat(page.evaluate("JSON.stringify(told)"))
          .isEqualTo("[{\"query\":\"bollards\",\"total\":25}]");
    }
  }

  @Test
  void fitsPhones(Browser browser) {
    at(
        Device.NARROW_LIGHT,
        browser,
        (page, search) -> {
          search.search("bollards");
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .isEqualTo(true);
          page.setViewportSize(390, 420);
          page.waitForCondition(() -> page.locator("dialog.search").boundingBox().height == 420);
          search.pages().nth(1).click();
          page.waitForURL("**/harbours/**");
        });
  }
}
