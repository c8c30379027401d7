package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page of the search, whose address can be shared. */
@ExtendWith(InBrowser.class)
final class SearchPageTest {
  @TempDir static Path directory;
  private static Path site;

  @BeforeAll
  static void build() {
    site = SearchSamples.build(directory);
  }

  private static void at(String query, Browser browser, BiConsumer<Page, Locator> test) {
    try (SiteServer server = SiteServer.of(site, "/docs/");
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.root() + "search.html" + query);
      Locator results = page.locator("[data-search-results][data-search-done]");
      assertThat(results).hasCount(1);
      test.accept(page, results);
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void showsWhatItsAddressAsksFor(Browser browser) {
    at(
        "?q=bollards",
        browser,
        (page, results) -> {
          assertThat(results).hasAttribute("data-search-total", "25");
          assertThat(page.locator("main input")).hasValue("bollards");
          assertThat(results.locator("a[data-search-page]")).hasCount(10);
          assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex");
          page.locator(".search-more").click();
          assertThat(results.locator("a[data-search-page]")).hasCount(20);
          page.locator(".search-more").click();
          assertThat(results.locator("a[data-search-page]")).hasCount(25);
          assertThat(page.locator(".search-more")).isHidden();
          Object links =
              results.evaluate(
                  "list => new Set([...list.querySelectorAll('a')].map(a => a.href)).size");
          assertThat(links).isEqualTo(25);
          results.locator("a[data-search-page]").first().click();
          page.waitForURL("**/docs/harbours/**");
        });
  }

  @Test
  void followsWhatIsTyped(Browser browser) {
    at(
        "?q=bollards",
        browser,
        (page, results) -> {
          page.locator("main input").fill("spring tide");
          page.waitForURL("**/search.html?q=spring%20tide");
          assertThat(results).hasAttribute("data-search-total", "1");
          assertThat(page).hasTitle(java.util.regex.Pattern.compile("spring tide · Search.*"));
          results.locator("a").first().click();
          page.waitForURL("**/guide/tides.html*");
          page.goBack();
          assertThat(page.locator("main input")).hasValue("spring tide");
          assertThat(results).hasAttribute("data-search-total", "1");
        });
  }

  @Test
  void showsSectionsWhereNothingIsAskedFor(Browser browser) {
    at(
        "",
        browser,
        (page, results) -> {
          assertThat(results).hasAttribute("data-search-total", "0");
          assertThat(page.locator(".search-sections a")).hasCount(3);
          page.locator("main input").fill("qqqq");
          assertThat(page.locator(".search-note")).containsText("Nothing found");
          assertThat(page.locator(".search-count").boundingBox().width)
              .as("is not shown twice")
              .isLessThan(2);
          assertThat(page.locator(".search-sections")).isVisible();
          page.locator("main input").fill("neap");
          assertThat(page.locator(".search-sections")).isHidden();
          page.keyboard().press("Control+k");
          assertThat(page.locator("main input")).isFocused();
          assertThat(page.locator("dialog")).hasCount(0);
        });
  }

  @Test
  void worksOnFiles(Browser browser) {
    try (BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(site.resolve("search.html").toUri() + "?q=%E5%88%86%E5%B8%83%E5%BC%8F");
      Locator results = page.locator("[data-search-results][data-search-done]");
      assertThat(results).hasAttribute("data-search-total", "1");
      results.locator("a").first().click();
      page.waitForURL("**/zh/locks.html*");
      page.waitForFunction("() => CSS.highlights.get('shelfmark')?.size > 0");
    }
  }
}
