package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes screenshots of the theme. Its name keeps it out of normal test runs: {@code mvn -Pbrowser
 * test -Dtest=Screenshots} writes them to target/screenshots, or to {@code -Dscreenshots=DIR}.
 */
@ExtendWith(InBrowser.class)
final class Screenshots {
  private static final Path DIRECTORY =
      Path.of(System.getProperty("screenshots", "target/screenshots"));

  private static final String CENTRE = "node => node.scrollIntoView({block: 'center'})";

  @ParameterizedTest
  @EnumSource
  void take(Device device, Browser browser, Sites sites) {
    List<Picture> manual =
        List.of(
            new Picture("home", "index.html", "h1"),
            new Picture("section", "guide/index.html", "h1"),
            new Picture("page", "guide/sections.html", "h1"),
            new Picture("code", "guide/writing.html", "figure.code-block"),
            new Picture("table", "reference/configuration.html", ".content table"),
            new Picture("missing", "404.html", "h1"));
    take(device, browser, sites.manual(), manual);

    List<Picture> handbook =
        List.of(
            new Picture("chinese-page", "handbook/quay/berths/最佳匹配.html", "h1"),
            new Picture("chinese-home", "index.html", "h1"));
    take(device, browser, sites.handbook(), handbook);
  }

  private static void take(Device device, Browser browser, Path site, List<Picture> pictures) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      for (Picture picture : pictures) {
        page.navigate(server.address(picture.path()));
        page.locator(picture.subject()).first().evaluate(CENTRE);
        Path file = DIRECTORY.resolve(picture.name() + "-" + device.fileName() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
      }
    }
  }

  /**
   * A screenshot.
   *
   * @param name the first part of its file name
   * @param path the page
   * @param subject the first matching element is scrolled to the middle, if possible
   */
  private record Picture(String name, String path, String subject) {}
}
