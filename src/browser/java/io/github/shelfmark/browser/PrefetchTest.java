package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the site are loaded when the pointer rests on a link to them, and nothing else is. */
@ExtendWith(InBrowser.class)
final class PrefetchTest {
  private static final String PREFETCHED =
      "[...document.querySelectorAll('link[rel=prefetch]')].map(link => link.href)";

  @Test
  void loadsAPageThatThePointerRestsOnOnce(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));
      assertThat((List<?>) page.evaluate(PREFETCHED)).isEmpty();

      for (int i = 0; i < 2; i++) {
        page.locator(".tree a[href$='sections.html']").hover();
        page.waitForTimeout(150);
        page.locator(".main h1").hover();
      }

      assertThat(page.evaluate(PREFETCHED))
          .isEqualTo(List.of(server.address("guide/sections.html")));
    }
  }

  @Test
  void leavesOtherLinksAlone(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));
      page.evaluate(
          """
          document.querySelector('.main').insertAdjacentHTML('afterbegin', `<p>
            <a class=try href="#links">anchor</a> <a class=try href="sections.html" download>file</a>
            <a class=try href="app.zip">archive</a> <a class=try href="https://x.invalid/a.html">other</a>
            <a class=try href="mailto:a@x.invalid">mail</a> <a class=try href="sections.html?out=1">query</a></p>`)
          """);

      for (int i = 0; i < 6; i++) {
        page.locator(".try").nth(i).hover();
        page.waitForTimeout(100);
      }

      assertThat((List<?>) page.evaluate(PREFETCHED)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{saveData: true}", "{effectiveType: '2g'}", "{effectiveType: 'slow-2g'}"})
  void sparesSlowAndDearConnections(String connection, Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      reader.addInitScript(
          "Object.defineProperty(navigator, 'connection', {value: " + connection + "})");
      Page page = reader.newPage();
      page.navigate(server.address("guide/writing.html"));

      page.locator(".tree a[href$='sections.html']").hover();
      page.waitForTimeout(150);

      assertThat((List<?>) page.evaluate(PREFETCHED)).isEmpty();
    }
  }

  @Test
  void doesNothingForFiles(Browser browser, Sites sites) {
    try (BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(sites.manual().resolve("guide/writing.html").toUri().toString());

      page.locator(".tree a[href$='sections.html']").hover();
      page.waitForTimeout(150);

      assertThat((List<?>) page.evaluate(PREFETCHED)).isEmpty();
    }
  }
}
