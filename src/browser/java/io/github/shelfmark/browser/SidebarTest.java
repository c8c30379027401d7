package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sections open where they are, and stay as the reader left them. */
@ExtendWith(InBrowser.class)
final class SidebarTest {
  private static Locator toggle(Page page, String title) {
    return page.locator(".tree summary", new Page.LocatorOptions().setHasText(title));
  }

  private static Locator entry(Page page, String file) {
    return page.locator(".tree a[href$='" + file + "']");
  }

  @Test
  void sectionsOpenInPlaceAndStayOpen(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));
      String address = page.url();
      assertThat(entry(page, "languages.html")).isHidden();

      toggle(page, "Reference").click();
      assertThat(entry(page, "languages.html")).isVisible();
      assertThat(page.url()).isEqualTo(address);

      page.locator("a[rel=next]").click();
      page.waitForURL(url -> !url.equals(address));
      assertThat(entry(page, "languages.html")).isVisible();
      entry(page, "languages.html").click();
      page.waitForURL("**/languages.html");
      assertThat(entry(page, "guide/writing.html")).isVisible();
    }
  }

  @Test
  void whatIsClosedStaysClosed(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));
      toggle(page, "Guide").click();
      assertThat(entry(page, "sections.html")).isHidden();

      page.locator("a[rel=next]").click();
      page.waitForURL(url -> !url.endsWith("writing.html"));
      assertThat(entry(page, "sections.html")).isHidden();
      page.reload();
      assertThat(entry(page, "sections.html")).isHidden();
      assertThat(page.locator(".tree > ul > li > a").first())
          .not()
          .hasCSS("color", String.valueOf(page.evaluate("getComputedStyle(document.body).color")));

      toggle(page, "Guide").click();
      page.locator("a[rel=next]").click();
      page.waitForTimeout(100);
      assertThat(entry(page, "sections.html")).isVisible();
    }
  }

  @Test
  void theSectionsOwnPageStaysReachable(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));

      page.locator(".tree > ul > li > a[href$='reference/index.html']").click();

      page.waitForURL("**/reference/index.html");
      assertThat(entry(page, "languages.html")).isVisible();
    }
  }

  @Test
  void theCurrentPageIsInView(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.setViewportSize(1440, 400);
      page.navigate(server.address("guide/build-cache.html"));

      Object inView =
          page.evaluate(
              """
              () => {
                const box = document.querySelector('.sidebar').getBoundingClientRect();
                const entry = document.querySelector('.tree [aria-current=page]').getBoundingClientRect();
                return entry.top >= box.top && entry.bottom <= box.bottom;
              }
              """);
      assertThat(inView).isEqualTo(true);
    }
  }

  /** What was left open is open before it is drawn, even if the other script is late. */
  @Test
  void nothingMovesWhereSectionsWereLeftOpen(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.slow(sites.manual(), Duration.ofMillis(200));
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));
      toggle(page, "Reference").click();
      toggle(page, "Guide").click();
      reader.addInitScript(
          """
          window.shifts = [];
          new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => e.value)))
            .observe({type: 'layout-shift', buffered: true});
          """);
      page.reload();
      page.waitForTimeout(300);

      assertThat(entry(page, "languages.html")).isVisible();
      assertThat(entry(page, "guide/sections.html")).isHidden();
      assertThat((List<?>) page.evaluate("shifts")).isEmpty();
    }
  }

  /** Header, sidebar and contents have their texts on shared edges. */
  @Test
  void edgesAreShared(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));

      assertThat(edge(page, ".spine")).isEqualTo(24);
      assertThat(edge(page, ".tree > ul > li > a")).isEqualTo(24);
      assertThat(edge(page, ".toc-title")).isEqualTo(edge(page, ".toc-wide li a"));
      assertThat(edge(page, ".main h1") % 4).isZero();
    }
  }

  /** Where the content of an element starts. */
  private static int edge(Page page, String selector) {
    Object edge =
        page.evaluate(
            """
            selector => {
              const node = document.querySelector(selector);
              return node.getBoundingClientRect().left + parseFloat(getComputedStyle(node).paddingLeft);
            }
            """,
            selector);
    return (int) Math.round(((Number) edge).doubleValue());
  }
}
