package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On narrow screens, the drawer keeps the focus while it is open, and returns it on closing. */
@ExtendWith(InBrowser.class)
final class DrawerTest {
  private static final String DRAWER = "#sidebar";
  private static final String BUTTON = ".menu-button";

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Space"})
  void takesTheFocus(String key, Browser browser, Sites sites) {
    opened(
        key,
        browser,
        sites,
        (page, keys) -> {
          assertThat(page.locator(DRAWER)).isVisible();
          assertThat(keys.isAt(DRAWER)).as("the focus is in the drawer").isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tab", "Shift+Tab"})
  void keepsTheFocus(String key, Browser browser, Sites sites) {
    opened(
        "Enter",
        browser,
        sites,
        (page, keys) -> {
          for (int i = 0; i < 60; i++) {
            Keys.Stop stop = keys.press(key);
            // Between the last and the first element, the browser's own controls may get the focus.
            assertThat(stop.number() == 0 || keys.isAt(DRAWER))
                .as("stop %s is in the drawer: %s", i, stop.name())
                .isTrue();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Escape", "Enter"})
  void givesTheFocusBack(String key, Browser browser, Sites sites) {
    opened(
        "Enter",
        browser,
        sites,
        (page, keys) -> {
          if (key.equals("Enter")) {
            page.locator(".close-button").focus();
          }
          page.keyboard().press(key);

          assertThat(page.locator(DRAWER)).isHidden();
          assertThat(keys.isAt(BUTTON)).as("the focus is on the button").isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = "Enter")
  void leadsToPages(String key, Browser browser, Sites sites) {
    opened(
        key,
        browser,
        sites,
        (page, keys) -> {
          assertThat(keys.reach(DRAWER + " .tree a[href$='writing.html']")).isTrue();
          page.keyboard().press("Enter");
          page.waitForURL("**/guide/writing.html");
          assertThat(page.locator(DRAWER)).isHidden();
        });
  }

  /** Its head has the site's name and a cross, its foot the appearance; no name is there twice. */
  @ParameterizedTest
  @ValueSource(strings = "Enter")
  void hasAHeadAndAFoot(String key, Browser browser, Sites sites) {
    opened(
        key,
        browser,
        sites,
        (page, keys) -> {
          assertThat(page.locator(".drawer-head .drawer-title")).isVisible();
          assertThat(page.locator(".close-button")).hasAttribute("aria-label", "Close");
          assertThat(page.locator(".close-button").boundingBox().width).isEqualTo(40);
          assertThat(page.locator(".close-button").boundingBox().height).isEqualTo(40);
          assertThat(page.locator(DRAWER + " nav:visible")).hasCount(1);
          page.locator(".drawer-foot .theme-switch").click();
          assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
          assertThat(page.locator(".drawer-foot")).isInViewport();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = "Enter")
  void opensSectionsInPlace(String key, Browser browser, Sites sites) {
    opened(
        key,
        browser,
        sites,
        (page, keys) -> {
          page.locator(DRAWER + " summary").last().click();
          assertThat(page.locator(DRAWER)).isVisible();
          page.locator(DRAWER + " a[href$='reference/languages.html']").click();
          page.waitForURL("**/reference/languages.html");
        });
  }

  private static void opened(
      String key, Browser browser, Sites sites, BiConsumer<Page, Keys> test) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/sections.html"));
      Keys keys = Keys.on(page);
      assertThat(keys.reach(BUTTON)).isTrue();
      page.keyboard().press(key);
      page.waitForTimeout(100);
      test.accept(page, keys);
    }
  }
}
