package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Landing pages: their columns, what readers copy there, and the pictures for both appearances. */
@ExtendWith(InBrowser.class)
final class LandingTest {
  private static final String HOME = "index.html";
  private static final String WIDER =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_DARK"})
  void theSecondColumnIsBesideTheWordsOrBelow(Device device, Browser browser, Sites sites) {
    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.of(site);
          BrowserContext reader = device.reader(browser)) {
        Page page = open(reader, server);
        BoundingBox words = box(page.locator(".hero-words"));
        BoundingBox side = box(page.locator(".hero-side"));

        if (device == Device.WIDE_LIGHT) {
          assertThat(side.x).isGreaterThan(words.x + words.width);
          assertThat(side.y).isLessThan(words.y + words.height);
        } else {
          assertThat(side.y).isGreaterThanOrEqualTo(words.y + words.height);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1024, 1440, 2560})
  void nothingIsWiderThanTheScreen(int width, Browser browser, Sites sites) {
    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.of(site);
          BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
        Page page = reader.newPage();
        page.setViewportSize(width, 900);
        page.navigate(server.address(HOME));

        assertThat(page.evaluate(WIDER)).as(site.toString()).isEqualTo(0);
      }
    }
  }

  @Test
  void copiesALine(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      String line = page.locator(".install code").textContent();
      BoundingBox before = box(page.locator(".install"));
      page.locator(".install-copy").click();

      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(line);
      assertThat(page.locator(".install [role=status]").textContent()).isEqualTo("Copied");
      assertThat(box(page.locator(".install")).width).isEqualTo(before.width);
    }
  }

  @Test
  void copiesALineWithoutAClipboardForScripts(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      page.evaluate(
          "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})");
      page.locator(".install-copy").focus();
      page.keyboard().press("Enter");
      page.locator(".install-copy.done").waitFor();
      page.evaluate("delete navigator.clipboard");

      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(page.locator(".install code").textContent());
    }
  }

  @Test
  void withoutScriptsThereIsNoButton(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader =
            Device.WIDE_LIGHT.reader(
                browser, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(reader, server);

      assertThat(page.locator(".install-copy").isVisible()).isFalse();
      assertThat(page.locator(".install code").isVisible()).isTrue();
    }
  }

  @Test
  void thePictureIsThatOfTheAppearance(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.handbook());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Locator shown = page.locator(".hero-image:visible");

      assertThat(shown.getAttribute("src")).endsWith("quay.svg");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(shown.getAttribute("src")).endsWith("quay-night.svg");
    }
  }

  @Test
  void theWholeCardIsTheLink(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      BoundingBox icon = box(page.locator(".feature .tile").first());
      page.mouse().click(icon.x + 5, icon.y + 5);
      page.waitForURL("**/guide/getting-started.html");

      assertThat(page.title()).startsWith("Getting started");
    }
  }

  private static Page open(BrowserContext reader, SiteServer server) {
    Page page = reader.newPage();
    page.navigate(server.address(HOME));
    return page;
  }

  private static BoundingBox box(Locator element) {
    BoundingBox box = element.boundingBox();
    if (box == null) {
      throw new AssertionError("not shown: " + element);
    }
    return box;
  }
}
