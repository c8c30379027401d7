package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers choose light or dark, also by keyboard, and the choice is stored. */
@ExtendWith(InBrowser.class)
final class ThemeSwitchTest {
  private static final String POST = "guide/sections.html";
  private static final String THEME = "document.documentElement.dataset.theme ?? ''";

  /** The colour that the browser would take: of the first element whose media query is true. */
  private static final String BAR =
      """
      [...document.querySelectorAll('meta[name=theme-color]')]
        .find(meta => matchMedia(meta.media).matches)?.content
      """;

  /** Records the theme when the body is created, before anything is painted. */
  private static final String FIRST_THEME =
      """
      new MutationObserver((changes, observer) => {
        if (document.body) {
          window.firstTheme = document.documentElement.dataset.theme ?? '';
          observer.disconnect();
        }
      }).observe(document, {childList: true, subtree: true});
      """;

  /** Keys that switch through the options of a button or a group of radio buttons. */
  private static final List<String> KEYS = List.of("Enter", "Space", "ArrowRight");

  @Test
  void goesThroughAllThemesByKeyboard(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = at(reader, server);
      assertThat(Keys.on(page).reach(".theme-switch")).isTrue();

      Set<Boolean> dark = new HashSet<>();
      for (int i = 0; i < 9; i++) {
        page.keyboard().press(KEYS.get(i % KEYS.size()));
        dark.add(isDark(page));
      }

      assertThat(dark).containsExactlyInAnyOrder(true, false);
    }
  }

  /** Automatic leads to the opposite of what is shown, so that each click changes something. */
  @ParameterizedTest
  @CsvSource({"WIDE_LIGHT, dark, light", "WIDE_DARK, light, dark"})
  void theFirstClickShows(
      Device device, String first, String second, Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      Page page = at(reader, server);
      boolean dark = isDark(page);
      for (String expected : List.of(first, second, "")) {
        page.locator(".header .theme-switch").click();
        assertThat(page.evaluate(THEME)).isEqualTo(expected);
        assertThat(isDark(page)).isEqualTo(expected.isEmpty() ? dark : expected.equals("dark"));
        assertThat(page.evaluate(BAR)).isEqualTo(isDark(page) ? "#14181a" : "#fff");
      }
    }
  }

  /** The colour of the browser's own bars is right before anything is painted. */
  @Test
  void theBarsFollowOnTheNextPage(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = at(reader, server);
      assertThat(page.evaluate(BAR)).isEqualTo("#fff");
      chooseDark(page);
      page.navigate(server.address("index.html"));
      assertThat(page.evaluate(BAR)).isEqualTo("#14181a");
    }
  }

  @Test
  void remembersTheChoiceAndShowsItAtOnce(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = at(reader, server);
      chooseDark(page);

      reader.addInitScript(FIRST_THEME);
      page.reload();
      assertThat(page.evaluate("firstTheme")).as("before anything is painted").isEqualTo("dark");
      assertThat(isDark(page)).isTrue();

      page.navigate(server.address("index.html"));
      assertThat(page.evaluate(THEME)).as("on another page").isEqualTo("dark");
    }
  }

  @Test
  void worksWhereNothingCanBeStored(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      reader.addInitScript(
          "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})");
      Page page = at(reader, server);
      chooseDark(page);

      assertThat(log.seen()).noneMatch(line -> line.contains("refused"));
    }
  }

  private static Page at(BrowserContext reader, SiteServer server) {
    Page page = reader.newPage();
    page.navigate(server.address(POST));
    return page;
  }

  private static void chooseDark(Page page) {
    assertThat(page.locator(".theme-switch").first()).isVisible();
    assertThat(Keys.on(page).reach(".theme-switch")).isTrue();
    for (int i = 0; i < 9 && !"dark".equals(page.evaluate(THEME)); i++) {
      page.keyboard().press(KEYS.get(i % KEYS.size()));
    }
    assertThat(page.evaluate(THEME)).isEqualTo("dark");
  }

  private static boolean isDark(Page page) {
    return Pictures.brightness(page.screenshot(), 2, 898) < 128;
  }
}
