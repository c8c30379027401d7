package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Without scripts everything can be read and reached, and no control is shown that needs a script.
 */
@ExtendWith(InBrowser.class)
final class NoScriptTest {
  private static final String POST = "guide/sections.html";

  /** Visible controls that work only with a script; hidden lines of code need none. */
  private static final String DEAD_CONTROLS =
      """
      Array.from(document.querySelectorAll('button, input, select, textarea, [role=button], [role=radio]'))
        .filter(node => node.checkVisibility({visibilityProperty: true, opacityProperty: true}))
        .filter(node => !node.disabled && !node.matches('[data-fold]'))
        .filter(node => !node.matches('[popovertarget], [commandfor]') && !node.closest('form[action]'))
        .map(node => node.className || node.outerHTML)
      """;

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_LIGHT"})
  void showsNoDeadControls(Device device, Browser browser, Sites sites) {
    List<String> dead = new ArrayList<>();

    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.of(site);
          BrowserContext reader = withoutScript(device, browser)) {
        Page page = reader.newPage();
        for (String path : Sites.pages(site)) {
          page.navigate(server.address(path));
          assertThat(page.locator("main h1").first()).isVisible();
          List<?> found = (List<?>) page.evaluate(DEAD_CONTROLS);
          found.forEach(control -> dead.add(path + ": " + control));
        }
      }
    }

    assertThat(dead).isEmpty();
  }

  @Test
  void goesThroughTheTreeOnWideScreens(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = withoutScript(Device.WIDE_LIGHT, browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("reference/index.html"));

      page.locator(".tree a[href$='guide/']:visible, .tree a[href$='guide/index.html']:visible")
          .first()
          .click();
      page.locator("main a[href$='sections.html']").first().click();

      assertThat(page.url()).isEqualTo(server.address(POST));
      assertThat(page.locator(".tree [aria-current=page]")).isVisible();
    }
  }

  @Test
  void opensTheDrawerOnNarrowScreens(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = withoutScript(Device.NARROW_LIGHT, browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(POST));
      Locator link = page.locator("#sidebar .tree a[href$='writing.html']");
      assertThat(link).isHidden();

      page.locator(".menu-button").click();
      link.click();

      assertThat(page.url()).isEqualTo(server.address("guide/writing.html"));
    }
  }

  @Test
  void isDarkWhereTheSystemIs(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual())) {
      assertThat(brightness(Device.WIDE_LIGHT, browser, server)).isGreaterThan(200);
      assertThat(brightness(Device.WIDE_DARK, browser, server)).isLessThan(60);
    }
  }

  /** The brightness of the page's corner, from 0 to 255. */
  private static double brightness(Device device, Browser browser, SiteServer server) {
    try (BrowserContext reader = withoutScript(device, browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(POST));
      return Pictures.brightness(page.screenshot(), 2, 898);
    }
  }

  private static BrowserContext withoutScript(Device device, Browser browser) {
    return device.reader(browser, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }
}
