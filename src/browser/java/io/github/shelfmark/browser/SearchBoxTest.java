package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The box in the header opens the search; until then nothing of it is loaded. */
@ExtendWith(InBrowser.class)
final class SearchBoxTest {
  private static final String PAGE = "guide/writing.html";

  private static void at(Device device, Browser browser, Sites sites, Consumer<Page> test) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.address(PAGE));
      test.accept(page);
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void isABoxOnWideScreens(Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          BoundingBox box = page.locator(".search-box").boundingBox();
          assertThat(box.width).isEqualTo(240);
          assertThat(box.height).isEqualTo(36);
          assertThat(page.locator(".search-box span")).hasText("Search");
          assertThat(page.locator(".search-box kbd")).hasText("Ctrl K");
        });
  }

  @Test
  void isAnIconOnPhones(Browser browser, Sites sites) {
    at(
        Device.NARROW_DARK,
        browser,
        sites,
        page -> {
          BoundingBox box = page.locator(".search-box").boundingBox();
          assertThat(box.width).isEqualTo(40);
          assertThat(box.height).isEqualTo(40);
          page.locator(".search-box").click();
          BoundingBox dialog = page.locator("dialog.search[open]").boundingBox();
          assertThat(dialog.x).isZero();
          assertThat(dialog.y).isZero();
          assertThat(dialog.width).isEqualTo(390);
          assertThat(dialog.height).isEqualTo(844);
          page.locator(".search-close").click();
          assertThat(page.locator("dialog.search")).isHidden();
        });
  }

  @Test
  void loadsNothingBeforeItIsFocused(Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          List<String> requests = new ArrayList<>();
          page.onRequest(request -> requests.add(request.url()));
          page.mouse().move(600, 400);
          page.locator(".search-box").hover();
          page.waitForTimeout(300);
          assertThat(requests).isEmpty();
          page.locator(".search-box").focus();
          page.waitForCondition(() -> requests.stream().anyMatch(url -> url.contains("search")));
          assertThat(page.locator("dialog.search")).isHidden();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Control+k", "Meta+k", "/"})
  void isOpenedByKeys(String key, Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.keyboard().press(key);
          assertThat(page.locator("dialog.search")).isVisible();
          assertThat(page.locator("dialog.search input")).isFocused();
          assertThat(page.locator("dialog.search input")).hasValue("");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Space"})
  void givesTheFocusBack(String key, Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.locator(".search-box").focus();
          page.keyboard().press(key);
          assertThat(page.locator("dialog.search")).isVisible();
          page.keyboard().press("Escape");
          assertThat(page.locator("dialog.search")).isHidden();
          assertThat(page.locator(".search-box")).isFocused();
        });
  }

  @Test
  void losesNoKeyWhileItIsLoaded(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.slow(sites.manual(), Duration.ofMillis(300));
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(PAGE));
      page.keyboard().press("/");
      page.keyboard().type("npm");

      assertThat(page.locator("dialog.search input")).hasValue("npm");
      page.keyboard().type("x");
      assertThat(page.locator("dialog.search input")).hasValue("npmx");
      assertThat(page.url()).endsWith(PAGE);
    }
  }

  @Test
  void slashIsASingleKey(Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.evaluate("localStorage['shelfmark-keys'] = 'off'");
          page.keyboard().press("/");
          page.waitForTimeout(100);
          assertThat(page.locator("dialog.search[open]")).hasCount(0);
          page.keyboard().press("Control+k");
          assertThat(page.locator("dialog.search")).isVisible();
          page.keyboard().press("Control+k");
          assertThat(page.locator("dialog.search")).isHidden();
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_LIGHT"})
  void isNotThereWithoutScripts(Device device, Browser browser, Sites sites) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser, options)) {
      Page page = reader.newPage();
      page.navigate(server.address(PAGE));
      assertThat(page.locator(".search-box")).isHidden();
      page.navigate(server.root() + "search.html?q=maven");
      assertThat(page.locator("main input")).isHidden();
      assertThat(page.locator("main")).containsText("JavaScript");
      assertThat(page.locator(".search-sections a").first()).isVisible();
    }
  }
}
