package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tabs and notes that fold: with the keyboard, over pages, without scripts and in print. */
@ExtendWith(InBrowser.class)
final class TabsTest {
  private static final String TABS =
      """
      :::: tabs {sync=os}
      ::: tab Linux
      first
      :::
      ::: tab macOS
      ## Deep
      second
      :::
      ::: tab Windows
      third
      :::
      ::::

      :::: tabs {sync=os}
      ::: tab macOS
      other
      :::
      ::: tab BSD
      alone
      :::
      ::::

      :::: tabs
      ::: tab Linux
      free
      :::
      ::: tab macOS
      not chosen
      :::
      ::::

      ::: details More
      folded
      :::
      """;

  @TempDir private Path directory;
  private Path site;

  @BeforeEach
  void build() throws IOException {
    Path source = Files.createDirectory(directory.resolve("docs"));
    Files.writeString(source.resolve("site.yml"), "title: T\n");
    Files.writeString(source.resolve("index.md"), "# A\n\n" + TABS);
    Files.writeString(source.resolve("b.md"), "# B\n\n" + TABS);
    Files.writeString(source.resolve("ar.md"), "---\nlang: ar\n---\n# C\n\n" + TABS);
    site = directory.resolve("site");
    assertThat(
            Shelfmark.build(
                    BuildRequest.builder(source, site).work(directory.resolve("work")).build())
                .findings())
        .isEmpty();
  }

  private static Locator group(Page page, int index) {
    return page.locator(".tabs").nth(index);
  }

  private static String chosen(Page page, int index) {
    return group(page, index).locator("[role=tab][aria-selected=true]").textContent();
  }

  private static List<String> shown(Page page) {
    return page.locator(".tab > :last-child").all().stream()
        .filter(TabsTest::isShown)
        .map(Locator::textContent)
        .toList();
  }

  private static boolean isShown(Locator text) {
    return (boolean) text.evaluate("node => node.checkVisibility()");
  }

  private static String press(Page page, String key) {
    page.keyboard().press(key);
    return String.valueOf(page.evaluate("document.activeElement.textContent"));
  }

  @Test
  void goWithTheArrowKeysAroundTheList(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      assertThat(shown(page)).containsExactly("first", "other", "free");
      group(page, 0).locator("[role=tab]").first().focus();

      assertThat(press(page, "ArrowRight")).isEqualTo("macOS");
      assertThat(chosen(page, 0)).isEqualTo("macOS");
      assertThat(shown(page)).containsExactly("second", "other", "free");
      assertThat(press(page, "End")).isEqualTo("Windows");
      assertThat(press(page, "ArrowRight")).isEqualTo("Linux");
      assertThat(press(page, "ArrowLeft")).isEqualTo("Windows");
      assertThat(press(page, "Home")).isEqualTo("Linux");
      assertThat(press(page, "Tab")).contains("first");
      assertThat(page.locator("[role=tabpanel]:focus")).hasCount(1);
    }
  }

  @Test
  void goTheOtherWayFromRightToLeft(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("ar.html"));
      group(page, 0).locator("[role=tab]").first().focus();

      assertThat(press(page, "ArrowLeft")).isEqualTo("macOS");
      assertThat(press(page, "ArrowRight")).isEqualTo("Linux");
    }
  }

  @Test
  void thoseOfOneNameChangeTogetherOnAllPages(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.NARROW_DARK.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      group(page, 1).locator("[role=tab]").nth(1).click();
      assertThat(chosen(page, 0)).isEqualTo("Linux");
      group(page, 1).locator("[role=tab]").first().click();
      assertThat(chosen(page, 0)).isEqualTo("macOS");
      assertThat(chosen(page, 2)).isEqualTo("Linux");

      page.navigate(server.address("b.html"));
      assertThat(chosen(page, 0)).isEqualTo("macOS");
      assertThat(shown(page)).containsExactly("second", "other", "free");
      group(page, 0).locator("[role=tab]").nth(2).click();
      page.reload();
      assertThat(chosen(page, 0)).isEqualTo("Windows");
      assertThat(chosen(page, 1)).isEqualTo("macOS");
    }
  }

  @Test
  void aLinkOpensThePanelThatItLeadsTo(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html") + "#deep");
      assertThat(chosen(page, 0)).isEqualTo("macOS");

      group(page, 0).locator("[role=tab]").first().click();
      page.navigate(server.address("index.html") + "#%E0%A4%A");
      page.navigate(server.address("index.html") + "#deep");
      assertThat(chosen(page, 0)).isEqualTo("macOS");
      assertThat(page.locator("#deep")).isInViewport();
    }
  }

  @Test
  void allPanelsShowInPrintAndWithoutScripts(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser);
        BrowserContext without =
            Device.NARROW_LIGHT.reader(
                browser, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(shown(page)).hasSize(7);
      assertThat(page.locator(".tab-list:visible")).hasCount(0);
      assertThat(page.locator(".tab-title:visible")).hasCount(7);
      assertThat(page.getByText("folded")).isVisible();

      Page plain = without.newPage();
      plain.navigate(server.address("index.html"));
      assertThat(plain.locator(".tab-title:visible")).hasCount(7);
      assertThat(plain.getByText("third")).isVisible();
      assertThat(plain.locator("[role=tab]")).hasCount(0);
    }
  }

  @Test
  void notesFoldWithTheKeyboard(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_DARK.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      assertThat(page.getByText("folded")).isHidden();
      page.locator("summary.note-title").focus();
      page.keyboard().press("Enter");
      assertThat(page.getByText("folded")).isVisible();
      page.keyboard().press("Space");
      assertThat(page.getByText("folded")).isHidden();
    }
  }
}
