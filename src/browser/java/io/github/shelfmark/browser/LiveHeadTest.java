package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The title, style sheets and scripts of a page that has changed. */
@ExtendWith(InBrowser.class)
final class LiveHeadTest {
  private static final String PAGE = "guide/writing.html";

  /** Sees whether the page is ever drawn without the theme's styles. */
  private static final String WATCH =
      """
      () => {
        self.marker = 1;
        self.flashes = 0;
        const look = () => {
          self.flashes += getComputedStyle(document.body).marginTop === '8px' ? 1 : 0;
          requestAnimationFrame(look);
        };
        look();
      }
      """;

  @Test
  void theTitleAndMetadataChange(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = opened(reader, server);
      server.replace(page, PAGE, "<title>Writing documents", "<title>Writing well");

      assertThat(page.title()).startsWith("Writing well");
      server.replace(page, PAGE, "<meta name=\"generator\" content=\"Shelfmark\">\n", "");
      assertThat(page.locator("meta[name=generator]")).hasCount(0);
      assertThat(page.locator("meta[name=theme-color]")).hasCount(2);
      assertThat(page.evaluate("marker")).isEqualTo(1);
    }
  }

  @Test
  void styleSheetsAreExchangedWithoutAFlash(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = opened(reader, server);
      String theme = file(sites.manual(), "theme.");
      page.evaluate("scrollTo(0, 500)");
      for (int i = 1; i <= 3; i++) {
        String name = "theme.0000000" + i + ".css";
        String color = "h1 { color: rgb(" + i + ", 2, 3) }";
        server.hold(
            "shelfmark/" + name,
            (server.text("shelfmark/" + theme) + color).getBytes(StandardCharsets.UTF_8));
        server.replace(page, PAGE, theme, name);
        theme = name;
        page.waitForFunction(
            "i => getComputedStyle(document.querySelector('h1')).color === `rgb(${i}, 2, 3)`", i);
        assertThat(page.locator("link[rel=stylesheet][href*='theme.']")).hasCount(1);
      }

      assertThat(page.evaluate("flashes")).isEqualTo(0);
      assertThat(page.evaluate("scrollY")).isEqualTo(500);
      assertThat(page.evaluate("marker")).isEqualTo(1);
    }
  }

  @Test
  void aNewKindOfBlockBringsItsFiles(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = opened(reader, server);
      String before = server.text(PAGE);
      String tabs = server.text("writing/tabs.html");
      String links =
          tabs.lines()
              .filter(line -> line.matches("<(link|script).*/blocks/tabs\\..*"))
              .reduce("", (a, b) -> a + b + "\n");
      int from = tabs.indexOf("<div class=\"tabs\"");
      String block = tabs.substring(from, tabs.indexOf("<div class=\"example\"", from));
      String after =
          before
              .replace("</head>", links + "</head>")
              .replace("<h2 id=\"markdown\"", block + "<h2 id=\"markdown\"");
      for (int i = 0; i < 3; i++) {
        server.update(page, PAGE, after);
        assertThat(page.locator(".tab-list").first().locator("[role=tab]")).hasCount(3);
        page.locator("[role=tab]").nth(1).click();
        assertThat(page.locator("[role=tab][aria-selected=true]").first()).hasText("macOS");
        server.update(page, PAGE, before);
        assertThat(page.locator(".tabs")).hasCount(0);
      }
      assertThat(page.evaluate("marker")).isEqualTo(1);
    }
  }

  @Test
  void anotherScriptOfTheThemeLoadsThePageAnew(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = opened(reader, server);
      page.evaluate("scrollTo(0, 700)");
      String script = file(sites.manual(), "early.");
      server.hold(
          "shelfmark/early.00000001.js",
          server.text("shelfmark/" + script).getBytes(StandardCharsets.UTF_8));
      for (String[] change :
          new String[][] {
            {script, "early.00000001.js"}, {"<html lang=\"en\"", "<html lang=\"de\""}
          }) {
        server.put(PAGE, server.text(PAGE).replace(change[0], change[1]));
        page.waitForFunction("() => !self.marker && document.readyState === 'complete'");
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isCloseTo(700, offset(2.0));
        server.listening(page, PAGE);
        page.evaluate("() => { self.marker = 1; }");
      }
    }
  }

  @Test
  void aPageThatIsComeBackToIsUpToDate(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = opened(reader, server);
      page.navigate(server.address("index.html"));
      server.put(PAGE, server.text(PAGE).replace("Documents are", "Texts are"));
      page.goBack();
      page.getByText("Texts are CommonMark").waitFor();
    }
  }

  /** A theme that has nothing of ours, and is no good HTML. */
  @Test
  void anyPageIsKeptUpToDate(@TempDir Path site, Browser browser) throws Exception {
    Files.writeString(site.resolve("a.html"), "<p>one<table><p>two<td>three</table>");
    try (LiveServer server = LiveServer.of(site);
        BrowserContext reader = Device.NARROW_DARK.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, "a.html");
      page.evaluate("() => { self.marker = 1; }");
      server.update(page, "a.html", "<p>1<table><p>two<td>three<tr><td>four</table><ul><li>x");
      assertThat(page.locator("body").textContent()).contains("1", "two", "three", "four");
      assertThat(page.evaluate("marker")).isEqualTo(1);

      server.put("a.html", "<script>self.run = 1</script><body class=new><p>five");
      page.locator("body.new").waitFor();
      assertThat(page.evaluate("self.marker")).isNull();
    }
  }

  private static Page opened(BrowserContext reader, LiveServer server) {
    Page page = reader.newPage();
    server.open(page, PAGE);
    page.evaluate(WATCH);
    return page;
  }

  private static String file(Path site, String start) {
    try (Stream<Path> files = Files.list(site.resolve("shelfmark"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(start + "[0-9a-f]{8}\\.(css|js)"))
          .filter(name -> name.endsWith(start.startsWith("early") ? "js" : "css"))
          .findFirst()
          .orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
