package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Under the published policy, at any path and from disk, there are no errors and no requests to
 * other servers.
 */
@ExtendWith(InBrowser.class)
final class PolicyTest {
  private static final Device DEVICE = Device.WIDE_LIGHT;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/some/path/"})
  void keepsToItselfOnServers(String base, Browser browser, Sites sites) {
    List<String> seen = new ArrayList<>();

    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.of(site, base)) {
        List<String> addresses = withoutMissing(site).stream().map(server::address).toList();
        seen.addAll(visit(browser, server.root(), addresses));
      }
    }

    assertThat(seen).isEmpty();
  }

  @Test
  void keepsToItselfOnDisk(Browser browser, Sites sites) {
    List<String> seen = new ArrayList<>();

    for (Path site : sites.all()) {
      List<String> addresses =
          withoutMissing(site).stream().map(path -> site.resolve(path).toUri().toString()).toList();
      seen.addAll(visit(browser, site.toUri().toString(), addresses));
    }

    assertThat(seen).isEmpty();
  }

  @Test
  void showsWhatIsMissingAtAnyDepth(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = DEVICE.reader(browser)) {
      Page page = reader.newPage();
      List<Integer> refused = new ArrayList<>();
      page.onResponse(response -> refused.add(response.status()));
      Response response = page.navigate(server.address("no/such/page.html"));

      assertThat(response.status()).isEqualTo(404);
      assertThat(refused.subList(1, refused.size())).isNotEmpty().containsOnly(200);
      page.locator("main a").first().click();
      assertThat(page.url()).startsWith(server.root()).doesNotContain("no/such");
    }
  }

  @Test
  void isHeldToThePolicy(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = DEVICE.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x')");

      // Check that violations are detected at all; otherwise the other tests would prove nothing.
      assertThat(log.seen()).anyMatch(line -> line.contains("Content Security Policy"));
    }
  }

  /** Opens all pages, presses every button, and returns the errors that occurred. */
  private static List<String> visit(Browser browser, String root, List<String> addresses) {
    try (BrowserContext reader = DEVICE.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, root);
      Page page = reader.newPage();
      for (String address : addresses) {
        page.navigate(address);
        page.evaluate("document.querySelectorAll('button').forEach(button => button.click())");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
      }
      page.waitForTimeout(500);
      return log.seen();
    }
  }

  /** Without the 404 page, whose links start at the root and work only on a server. */
  private static List<String> withoutMissing(Path site) {
    return Sites.pages(site).stream().filter(path -> !path.equals("404.html")).toList();
  }
}
