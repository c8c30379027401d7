package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the picture in README: the manual's home on a wide screen, and a page with code on a narrow
 * one. Its name keeps it out of normal test runs: {@code mvn -Pbrowser test -Dtest=ReadmePicture}.
 */
@ExtendWith(InBrowser.class)
final class ReadmePicture {
  private static final int HEIGHT = 760;
  private static final int MARGIN = 28;
  private static final Color GROUND = new Color(0xe9eceb);
  private static final Color LINE = new Color(0xc3cac7);

  @Test
  void make(Browser browser, Sites sites) throws IOException {
    BufferedImage wide = taken(Device.WIDE_LIGHT, browser, sites, "index.html", "h1");
    BufferedImage narrow =
        taken(
            Device.NARROW_DARK, browser, sites, "writing/code.html", ".content figure.code-block");
    int wideWidth = wide.getWidth() * HEIGHT / wide.getHeight();
    int narrowWidth = narrow.getWidth() * HEIGHT / narrow.getHeight();
    BufferedImage both =
        new BufferedImage(
            3 * MARGIN + wideWidth + narrowWidth, HEIGHT + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = both.createGraphics();
    paper.setColor(GROUND);
    paper.fillRect(0, 0, both.getWidth(), both.getHeight());
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    draw(paper, wide, MARGIN, wideWidth);
    draw(paper, narrow, 2 * MARGIN + wideWidth, narrowWidth);
    paper.dispose();
    ImageIO.write(both, "png", Path.of("src", "docs", "images", "theme.png").toFile());
  }

  private static void draw(Graphics2D paper, BufferedImage picture, int x, int width) {
    paper.drawImage(picture, x, MARGIN, width, HEIGHT, null);
    paper.setColor(LINE);
    paper.drawRect(x - 1, MARGIN - 1, width + 1, HEIGHT + 1);
  }

  private static BufferedImage taken(
      Device device, Browser browser, Sites sites, String path, String subject) throws IOException {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address(path));
      page.locator(subject).first().evaluate("node => node.scrollIntoView({block: 'center'})");
      return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    }
  }
}
