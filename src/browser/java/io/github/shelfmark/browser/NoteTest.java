package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is inside a note lies on the colour of the note. */
@ExtendWith(InBrowser.class)
final class NoteTest {
  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_DARK"})
  void tablesHideTheirShadowsWithTheColourOfTheNote(Device device, Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.handbook());
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("handbook/quay/berths/tides.html"));
      String note = style(page.locator(".note"), "backgroundColor");
      String table = style(page.locator(".note .table-box"), "backgroundImage");

      assertThat(note).isNotEqualTo(style(page.locator("body"), "backgroundColor"));
      assertThat(table).contains(note);
    }
  }

  private static String style(Locator element, String property) {
    return (String) element.evaluate("node => getComputedStyle(node)." + property);
  }
}
