package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * With the keyboard alone, everything can be reached in reading order, and the focus is visible.
 */
@ExtendWith(InBrowser.class)
final class KeyboardTest {
  /** Visible controls that Tab skipped, or reached before those that precede them. */
  private static final String MISSED =
      """
      () => {
        const visits = window.visits ?? [];
        const faults = [];
        const controls = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
        for (const node of document.querySelectorAll(controls)) {
          const reached = visits.includes(node);
          const other = node.type === 'radio'
              && visits.some(visit => visit.type === 'radio' && visit.name === node.name);
          if (!reached && !other && !node.disabled && node.tabIndex >= 0 && node.checkVisibility()) {
            faults.push('not reached: ' + node.outerHTML.slice(0, 100));
          }
        }
        for (let i = 1; i < visits.length; i++) {
          const later = Node.DOCUMENT_POSITION_FOLLOWING;
          if (!(visits[i - 1].compareDocumentPosition(visits[i]) & later)) {
            faults.push('out of order: ' + visits[i].outerHTML.slice(0, 100));
          }
        }
        return faults;
      }
      """;

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_DARK"})
  void reachesEverythingInOrder(Device device, Browser browser, Sites sites) {
    List<String> faults = new ArrayList<>();

    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.of(site);
          BrowserContext reader = device.reader(browser)) {
        Page page = reader.newPage();
        for (String path : Sites.pages(site)) {
          page.navigate(server.address(path));
          Keys keys = Keys.on(page);
          List<Keys.Stop> there = keys.tour("Tab");
          List<Keys.Stop> back = keys.tour("Shift+Tab");
          assertThat(back).as(path).isNotEmpty().hasSameSizeAs(there);
          Stream.concat(there.stream(), back.stream())
              .filter(stop -> !stop.faults().isEmpty())
              .forEach(stop -> faults.add(path + ": " + stop.name() + ": " + stop.faults()));
          ((List<?>) page.evaluate(MISSED)).forEach(fault -> faults.add(path + ": " + fault));
        }
      }
    }

    assertThat(faults).as(device.toString()).isEmpty();
  }

  @Test
  void skipsToTheText(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/sections.html"));
      Keys keys = Keys.on(page);

      assertThat(keys.press("Tab").name()).contains("skip-link");
      assertThat(page.locator(".skip-link").boundingBox().y).isNotNegative();
      page.keyboard().press("Enter");

      assertThat(keys.isAt("main")).isTrue();
      page.keyboard().press("Tab");
      assertThat(keys.isAt("main")).as("the next stop is in the text").isTrue();
    }
  }

  @Test
  void opensWhatIsFolded(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/sections.html"));
      Keys keys = Keys.on(page);

      assertThat(keys.reach(".toc-narrow summary")).isTrue();
      page.keyboard().press("Enter");

      assertThat(page.locator(".toc-narrow").getAttribute("open")).isNotNull();
      page.keyboard().press("Tab");
      assertThat(keys.isAt(".toc-narrow a")).isTrue();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("#"));
    }
  }

  @Test
  void copiesCode(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/getting-started.html"));
      String code = page.locator(".content pre").first().textContent();

      assertThat(Keys.on(page).reach(".code-copy")).isTrue();
      page.keyboard().press("Enter");
      page.waitForTimeout(200);

      Object copied = page.evaluate("navigator.clipboard.readText()");
      assertThat(String.valueOf(copied).strip()).isEqualTo(code.strip());
    }
  }
}
