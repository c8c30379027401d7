package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes pictures of the theme. Its name keeps it from running with the tests: {@code mvn -Pbrowser
 * test -Dtest=Screenshots} writes them to target/screenshots, or to {@code -Dscreenshots=DIR}.
 */
@ExtendWith(InBrowser.class)
final class Screenshots {
  private static final Path DIRECTORY =
      Path.of(System.getProperty("screenshots", "target/screenshots"));

  @ParameterizedTest
  @EnumSource
  void take(Look look, Browser browser, Sites sites) {
    Map<String, String> manual = new LinkedHashMap<>();
    manual.put("home", "index.html");
    manual.put("section", "guide/index.html");
    manual.put("page", "guide/sections.html");
    manual.put("code", "guide/build-cache.html");
    manual.put("table", "reference/configuration.html");
    manual.put("missing", "404.html");
    take(look, browser, sites.manual(), manual);

    Map<String, String> handbook = new LinkedHashMap<>();
    handbook.put("chinese-page", "handbook/quay/berths/最佳匹配.html");
    handbook.put("chinese-home", "index.html");
    take(look, browser, sites.handbook(), handbook);
  }

  private static void take(Look look, Browser browser, Path site, Map<String, String> pages) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = look.reader(browser)) {
      Page page = reader.newPage();
      pages.forEach(
          (name, path) -> {
            page.navigate(server.address(path));
            Path picture = DIRECTORY.resolve(name + "-" + look.fileName() + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
          });
    }
  }
}
