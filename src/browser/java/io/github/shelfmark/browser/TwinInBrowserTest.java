package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The link below a page that copies its twin in Markdown. */
@ExtendWith(InBrowser.class)
final class TwinInBrowserTest {
  private static final String PAGE = "guide/machines.html";
  private static final String LINK = ".edit [type='text/markdown']";

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_DARK"})
  void isCopiedAndMovesNothing(Device device, Browser browser, Sites sites) throws IOException {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      Page page = open(reader, server);
      Locator link = page.locator(LINK);
      link.scrollIntoViewIfNeeded();
      List<String> before = List.of(box(link), box(page.locator(".pager")));
      link.click();

      assertThat(link).hasClass("done");
      assertThat(page.locator("[role=status].hidden").last()).hasText("Copied");
      assertThat(List.of(box(link), box(page.locator(".pager")))).isEqualTo(before);
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(Files.readString(sites.manual().resolve("guide/machines.md")));
      assertThat(page).hasURL(server.address(PAGE));
    }
  }

  @Test
  void isCopiedByTheKeyboard(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      page.locator(LINK).focus();
      page.keyboard().press("Enter");

      assertThat(page.locator(LINK)).hasClass("done");
      assertThat(page.locator(LINK)).isFocused();
    }
  }

  @Test
  void isOpenedInANewTabWithAKey(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      Page tab =
          reader.waitForPage(
              () ->
                  page.locator(LINK)
                      .click(
                          new Locator.ClickOptions()
                              .setModifiers(List.of(KeyboardModifier.CONTROL))));

      assertThat(tab).hasURL(server.address("guide/machines.md"));
      assertThat(page.locator(LINK)).not().hasClass("done");
    }
  }

  @Test
  void isOpenedWhereItCannotBeRead(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = open(reader, server);
      page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('offline')); }");
      page.locator(LINK).click();

      page.waitForURL(Pattern.compile(".*/guide/machines\\.md"));
    }
  }

  @Test
  void isOpenedWhereNothingCanBeCopied(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      reader.addInitScript(
          "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });"
              + "document.execCommand = () => false");
      Page page = open(reader, server);
      page.locator(LINK).click();

      page.waitForURL(Pattern.compile(".*/guide/machines\\.md"));
    }
  }

  private static Page open(BrowserContext reader, SiteServer server) {
    Page page = reader.newPage();
    page.navigate(server.address(PAGE));
    return page;
  }

  private static String box(Locator part) {
    BoundingBox box = part.boundingBox();
    return box.x + " " + box.y + " " + box.width + " " + box.height;
  }
}
