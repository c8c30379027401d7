package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing moves after it is shown, even if scripts and pictures load late. */
@ExtendWith(InBrowser.class)
final class LayoutShiftTest {
  private static final Duration LATE = Duration.ofMillis(200);

  private static final String OBSERVE =
      """
      window.shifts = [];
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const what = entry.sources.map(({node}) => node && (node.id || node.className || node.nodeName));
          shifts.push(entry.value.toFixed(4) + ' ' + [...new Set(what)].join(', '));
        }
      }).observe({type: 'layout-shift', buffered: true});
      """;

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_LIGHT"})
  void movesNothing(Device device, Browser browser, Sites sites) {
    List<String> shifts = new ArrayList<>();

    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.slow(site, LATE);
          BrowserContext reader = device.reader(browser)) {
        reader.addInitScript(OBSERVE);
        Page page = reader.newPage();
        for (String path : Sites.pages(site)) {
          page.navigate(server.address(path));
          page.waitForTimeout(200);
          List<?> seen = (List<?>) page.evaluate("shifts");
          seen.forEach(shift -> shifts.add(path + ": " + shift));
        }
      }
    }

    assertThat(shifts).as(device.toString()).isEmpty();
  }
}
