package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's first visit costs, when the browser has nothing of the site yet. */
@ExtendWith(InBrowser.class)
final class FirstVisitTest {
  private static final int REQUESTS = 6;

  /** Gzipped bytes of all that a page loads beside itself. */
  private static final int BYTES = 18_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "guide/index.html",
        "guide/writing.html",
        "guide/getting-started.html",
        "404.html"
      })
  void isLight(String path, Browser browser, Sites sites) {
    List<String> requests = new ArrayList<>();
    int bytes = 0;

    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      List<Request> seen = new ArrayList<>();
      page.onRequestFinished(seen::add);
      page.navigate(server.address(path));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      for (Request request : seen) {
        requests.add(request.url());
        bytes += request.isNavigationRequest() ? 0 : Gzip.size(request.response().body());
      }
    }

    System.out.println(path + ": " + requests.size() + " requests, " + bytes + " bytes");
    assertThat(requests).hasSizeBetween(2, REQUESTS);
    assertThat(bytes).isLessThanOrEqualTo(BYTES);
  }
}
