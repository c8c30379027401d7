package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single keys lead through the site, unless the reader types or has turned them off. */
@ExtendWith(InBrowser.class)
final class ShortcutsTest {
  private static void at(Device device, Browser browser, Sites sites, Consumer<Page> test) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));
      test.accept(page);
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void goThroughThePages(Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.keyboard().press("p");
          page.waitForURL("**/editors.html");
          page.keyboard().press("n");
          page.waitForURL("**/writing.html");
          page.evaluate("scrollTo(0, 2000)");
          page.keyboard().press("t");
          page.waitForCondition(() -> page.evaluate("scrollY").equals(0));
          page.keyboard().press("m");
          assertThat(Keys.on(page).isAt(".tree [aria-current=page]")).isTrue();
        });
  }

  @Test
  void openTheMenuOnNarrowScreens(Browser browser, Sites sites) {
    at(
        Device.NARROW_LIGHT,
        browser,
        sites,
        page -> {
          page.keyboard().press("m");
          assertThat(page.locator("#sidebar")).isVisible();
          assertThat(page.locator(".main")).hasAttribute("inert", "");
          page.keyboard().press("p");
          page.waitForTimeout(100);
          assertThat(page.url()).endsWith("writing.html");
        });
  }

  @Test
  void areListedInADialog(Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          assertThat(page.locator("script[src*=keys]")).hasCount(0);
          for (int i = 0; i < 2; i++) {
            page.keyboard().press("?");
            Locator dialog = page.locator("dialog.keys");
            assertThat(dialog).isVisible();
            assertThat(dialog).hasCount(1);
            assertThat(dialog.locator("kbd")).hasCount(6);
            assertThat(dialog).hasCSS("display", "block");
            page.keyboard().press("p");
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
          }
          assertThat(page.url()).endsWith("writing.html");
        });
  }

  @Test
  void canBeTurnedOff(Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.keyboard().press("?");
          page.locator(".keys input").uncheck();
          page.locator(".keys-close").click();
          for (String key : new String[] {"p", "n", "?"}) {
            page.keyboard().press(key);
            page.waitForTimeout(60);
          }
          assertThat(page.locator("dialog.keys")).isHidden();
          assertThat(page.url()).endsWith("writing.html");
          page.reload();
          page.keyboard().press("n");
          page.waitForTimeout(60);
          assertThat(page.url()).endsWith("writing.html");

          page.locator(".keys-button").click();
          page.locator(".keys input").check();
          page.keyboard().press("Escape");
          page.keyboard().press("p");
          page.waitForURL("**/editors.html");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Control+p", "Alt+n", "Meta+n", "Shift+N", "Alt+/", "Control+/", "x", "Escape"})
  void otherKeysDoNothing(String key, Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.keyboard().press(key);
          page.waitForTimeout(80);
          assertThat(page.url()).endsWith("writing.html");
          assertThat(page.locator("dialog[open]")).hasCount(0);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<input>", "<textarea></textarea>", "<p contenteditable>x</p>"})
  void typingIsTyping(String field, Browser browser, Sites sites) {
    at(
        Device.WIDE_LIGHT,
        browser,
        sites,
        page -> {
          page.evaluate(
              "html => { document.querySelector('.content').innerHTML = html;"
                  + " document.querySelector('.content > *').focus(); }",
              field);
          page.keyboard().type("pn?m");
          page.waitForTimeout(80);
          assertThat(page.url()).endsWith("writing.html");
          assertThat(page.locator("dialog[open]")).hasCount(0);
        });
  }
}
