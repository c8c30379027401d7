package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

  /** The manual's pages about writing that show one block each. */
  private static final List<String> BLOCKS =
      List.of(
          "notes",
          "code",
          "tabs",
          "steps",
          "cards",
          "files",
          "figures",
          "columns",
          "marks",
          "lists-and-notes",
          "attributes",
          "pictures",
          "icons");

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void take(Device device, Browser browser, Sites sites) {
    List<Picture> manual = new ArrayList<>();
    manual.add(new Picture("home", "index.html", "h1"));
    manual.add(new Picture("section", "guide/index.html", "h1"));
    manual.add(new Picture("page", "guide/sections.html", "h1"));
    manual.add(new Picture("table", "reference/configuration.html", ".content table"));
    manual.add(new Picture("missing", "404.html", "h1"));
    for (String block : BLOCKS) {
      manual.add(new Picture("block-" + block, "writing/" + block + ".html", ""));
    }
    manual.add(new Picture("blocks", "writing/all.html", ""));
    take(device, browser, sites.manual(), manual);

    List<Picture> handbook =
        List.of(
            new Picture("chinese-page", "handbook/quay/berths/最佳匹配.html", "h1"),
            new Picture("chinese-home", "index.html", "h1"));
    take(device, browser, sites.handbook(), handbook);

    List<Picture> arabic =
        List.of(
            new Picture("arabic-page", "guide/a.html", ""),
            new Picture("arabic-home", "index.html", ""));
    take(device, browser, Samples.build(directory, RightToLeftTest.SOURCE), arabic);
  }

  @Test
  void print(Browser browser, Sites sites) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("writing/all.html"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(720, 1018);
      page.screenshot(whole(DIRECTORY.resolve("print.png")));
    }
  }

  private static void take(Device device, Browser browser, Path site, List<Picture> pictures) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      for (Picture picture : pictures) {
        page.navigate(server.address(picture.path()));
        Path file = DIRECTORY.resolve(picture.name() + "-" + device.fileName() + ".png");
        if (picture.subject().isEmpty()) {
          page.screenshot(whole(file));
        } else {
          page.locator(picture.subject()).first().evaluate(CENTRE);
          page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
      }
    }
  }

  private static Page.ScreenshotOptions whole(Path file) {
    return new Page.ScreenshotOptions().setPath(file).setFullPage(true);
  }

  /**
   * A screenshot.
   *
   * @param name the first part of its file name
   * @param path the page
   * @param subject the first matching element is scrolled to the middle, if possible; empty for the
   *     whole page
   */
  private record Picture(String name, String path, String subject) {}
}
