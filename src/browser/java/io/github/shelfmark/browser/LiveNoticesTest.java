package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are gone, drafts, files that change by themselves, and a server that has stopped. */
@ExtendWith(InBrowser.class)
final class LiveNoticesTest {
  private static final String PAGE = "guide/writing.html";

  @Test
  void aPageThatIsGoneSaysSoUntilItIsBack(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, PAGE);
      page.evaluate("() => { self.marker = 1; }");
      String html = server.text(PAGE);
      server.remove(PAGE);
      assertThat(page.locator(".gone"))
          .hasText("This page is no longer there. Go to the home page");
      assertThat(page.locator(".gone a")).hasAttribute("href", "/");
      assertThat(page.getByText("Documents are CommonMark")).isVisible();

      server.put(PAGE, html);
      assertThat(page.locator(".gone")).isHidden();
      server.remove(PAGE);
      assertThat(page.locator(".gone")).isVisible();
      server.put(PAGE, html.replace("Documents are", "Texts are"));
      assertThat(page.getByText("Texts are CommonMark")).isVisible();
      assertThat(page.locator(".gone")).isHidden();
      assertThat(page.evaluate("self.marker")).isEqualTo(1);
    }
  }

  @Test
  void aMissingPageComesWhenItIsWritten(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, "guide/new page.html");
      assertThat(page.title()).startsWith("404");
      server.put("guide/new page.html", server.text(PAGE));
      assertThat(page.getByText("Documents are CommonMark")).isVisible();
    }
  }

  @Test
  void aStoppedServerIsToldAfterAWhile(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, PAGE);
      server.stop();
      page.waitForTimeout(500);
      assertThat(page.locator(".stopped")).isHidden();
      assertThat(page.locator(".stopped")).isVisible();
      server.put(PAGE, server.text(PAGE).replace("Documents are", "Texts are"));
      server.start();

      assertThat(page.getByText("Texts are CommonMark")).isVisible();
      assertThat(page.locator(".stopped")).isHidden();
    }
  }

  @Test
  void draftsAreMarked(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_DARK.reader(browser)) {
      Page page = reader.newPage();
      server.mark(PAGE, "draft");
      server.open(page, PAGE);
      assertThat(page.locator(".badge")).hasText("Draft — not in the published site");

      server.mark(PAGE, "future");
      server.replace(
          page,
          PAGE,
          "<meta name=\"generator\"",
          "<meta property=\"article:published_time\" content=\"2026-12-24T00:00:00Z\">\n"
              + "<meta name=\"generator\"");
      assertThat(page.locator(".badge"))
          .hasText("Dated 2026-12-24 — not in the published site until then");
      server.mark(PAGE, "");
      server.replace(page, PAGE, "Documents are", "Texts are");
      assertThat(page.locator(".badge")).isHidden();
    }
  }

  @Test
  void filesAreShownAnew(@TempDir Path site, Browser browser) throws IOException {
    Files.createDirectories(site.resolve("img"));
    Files.writeString(
        site.resolve("a.html"),
        "<!doctype html><html lang=en><head><link rel=stylesheet href=own.css></head>"
            + "<body><img src=img/a%20b.png alt=''><img srcset='img/a%20b.png 1x, img/c.png 2x'"
            + " alt=''><div>text</div><script src=own.js></script></body>");
    Files.writeString(site.resolve("own.js"), "");
    Files.writeString(
        site.resolve("own.css"),
        "@import 'more.css'; div { height: 20px; background: url('img/a b.png') 0 0 / cover }");
    Files.writeString(site.resolve("more.css"), "p { color: red }");
    Files.write(site.resolve("img/a b.png"), png(0x000000));
    Files.write(site.resolve("img/c.png"), png(0x000000));
    try (LiveServer server = LiveServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, "a.html");
      page.evaluate("() => { self.marker = 1; }");
      double dark = brightness(page, "body > div");
      server.hold("img/a b.png", png(0xFFFFFF));
      server.send("file", "{\"path\":\"img/a b.png\"}");
      page.waitForCondition(() -> brightness(page, "body > div") > dark + 200);
      page.waitForCondition(() -> brightness(page, "img >> nth=0") > dark + 200);
      page.waitForCondition(() -> brightness(page, "img >> nth=1") > dark + 200);

      server.hold("own.css", "div { color: rgb(1, 2, 3) }".getBytes(StandardCharsets.UTF_8));
      server.send("file", "{\"path\":\"own.css\"}");
      page.waitForFunction(
          "() => getComputedStyle(document.querySelector('div')).color === 'rgb(1, 2, 3)'");
      page.waitForCondition(() -> page.locator("head > link").count() == 1);
      server.update(page, "a.html", server.text("a.html").replace("text", "other"));
      assertThat(page.evaluate("self.marker")).isEqualTo(1);

      server.send("file", "{\"path\":\"own.js\"}");
      page.waitForFunction("() => !self.marker");
    }
  }

  private static double brightness(Page page, String selector) {
    return Pictures.brightness(page.locator(selector).screenshot(), 5, 5);
  }

  private static byte[] png(int colour) {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400; i++) {
      image.setRGB(i % 20, i / 20, colour);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
