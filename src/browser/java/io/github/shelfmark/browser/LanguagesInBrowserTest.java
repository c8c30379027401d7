package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A site in several languages: its menu, and the search in them. */
@ExtendWith(InBrowser.class)
final class LanguagesInBrowserTest {
  @TempDir static Path directory;
  private static Path site;

  @BeforeAll
  static void build() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("site.yml", "title: Kettle\nlanguages: [en, de, ar, zh]\n");
    files.put("index.md", "# Kettle\n\nWater, and mackerel.\n");
    files.put("guide.md", "# Guide\n\nBoil water.\n");
    files.put("de/index.md", "# Kessel\n\nDas Wort water ist englisch.\n");
    files.put("guide.ar.md", "# دليل\n\nاغل الماء.\n");
    files.put("guide.zh.md", "# 指南\n\n烧开水。\n");
    site = Samples.build(directory, files);
  }

  private static void at(String address, Device device, Browser browser, Consumer<Page> test) {
    try (SiteServer server = SiteServer.of(site, "/docs/");
        BrowserContext reader = device.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.root() + address);
      test.accept(page);
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void theSearchFindsTheReadersLanguageAndOffersTheOthers(Browser browser) {
    at(
        "de/search.html?q=water",
        Device.WIDE_LIGHT,
        browser,
        page -> {
          Locator results = page.locator("[data-search-results][data-search-done]");
          assertThat(results).hasAttribute("data-search-total", "1");
          assertThat(results.locator("a").first()).containsText("Kessel");
          Locator german = page.locator("[data-search] button", chip("Deutsch"));
          assertThat(german).hasAttribute("aria-pressed", "true");
          page.locator("[data-search] button", chip("Englisch")).click();
          assertThat(results).hasAttribute("data-search-total", "2");
          page.locator("[data-search] button", chip("Englisch")).click();
          assertThat(results).hasAttribute("data-search-total", "3");
        });
  }

  @Test
  void wordsThatOnlyAnotherLanguageHasCanBeFoundThere(Browser browser) {
    at(
        "de/search.html?q=mackerel",
        Device.WIDE_LIGHT,
        browser,
        page -> {
          Locator results = page.locator("[data-search-results][data-search-done]");
          assertThat(results).hasAttribute("data-search-total", "0");
          page.locator("[data-search] button", chip("Englisch")).click();
          assertThat(results).hasAttribute("data-search-total", "1");
        });
  }

  @Test
  void textsWithoutSpacesAreFoundInTheirLanguage(Browser browser) {
    at(
        "zh/search.html?q=%E5%BC%80%E6%B0%B4",
        Device.WIDE_LIGHT,
        browser,
        page ->
            assertThat(page.locator("[data-search-results][data-search-done]"))
                .hasAttribute("data-search-total", "1"));
  }

  @Test
  void theMenuLeadsToTheSamePageAndClosesByItself(Browser browser) {
    for (Device device : new Device[] {Device.WIDE_LIGHT, Device.NARROW_DARK}) {
      at(
          "guide.html",
          device,
          browser,
          page -> {
            Locator menu = page.locator(".languages ul");
            Locator button = page.locator(".languages summary");
            assertThat(menu).isHidden();
            button.click();
            assertThat(menu).isVisible();
            page.keyboard().press("Escape");
            assertThat(menu).isHidden();
            assertThat(button).isFocused();
            button.click();
            page.locator("h1").click();
            assertThat(menu).isHidden();
            button.click();
            page.locator(".languages a[lang=ar]").click();
            page.waitForURL("**/docs/ar/guide.html");
            button.click();
            assertThat(isInside(menu)).isTrue();
            page.locator(".languages a[lang=de]").click();
            page.waitForURL("**/docs/de/guide.html");
            assertThat(page.locator(".untranslated")).isVisible();
          });
    }
  }

  private static Page.LocatorOptions chip(String name) {
    return new Page.LocatorOptions().setHasText(name);
  }

  private static boolean isInside(Locator element) {
    return (boolean)
        element.evaluate(
            "e => e.getBoundingClientRect().left >= 0"
                + " && e.getBoundingClientRect().right <= innerWidth"
                + " && document.documentElement.scrollWidth <= innerWidth");
  }
}
