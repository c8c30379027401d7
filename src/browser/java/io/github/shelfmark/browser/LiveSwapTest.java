package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that has changed is brought up to date in place: what readers have done to it stays. */
@ExtendWith(InBrowser.class)
final class LiveSwapTest {
  private static final String WRITING = "guide/writing.html";
  private static final String CODE = "writing/code.html";

  @Test
  void smoke(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          double time = server.replace(page, WRITING, "<h1", "<h1 title=\"x\"");
          System.out.println("time " + time);
          assertThat(page.locator("h1").getAttribute("title")).isEqualTo("x");
        });
  }

  /** Opens a page of the manual, runs a test, and sees that nothing was loaded anew. */
  private static void inPlace(
      Browser browser, Sites sites, String path, BiConsumer<Page, LiveServer> test) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      server.open(page, path);
      page.evaluate("() => { self.marker = 1; }");
      test.accept(page, server);
      assertThat(page.evaluate("self.marker")).as("loaded anew").isEqualTo(1);
      assertThat(log.seen()).isEmpty();
    }
  }
}
