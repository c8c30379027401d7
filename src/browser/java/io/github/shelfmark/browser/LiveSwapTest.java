package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that has changed is brought up to date in place: what readers have done to it stays. */
@ExtendWith(InBrowser.class)
final class LiveSwapTest {
  private static final String WRITING = "guide/writing.html";
  private static final String CODE = "writing/code.html";

  private static final String ARTICLE = "<article class=\"content\" data-pagefind-body>";
  private static final String TABS = "writing/tabs.html";
  private static final String MARKDOWN = "<h2 id=\"markdown\"";
  private static final String MORE = "<p>New</p>\n".repeat(40);

  @Test
  void whatIsReadStaysWhereItIs(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          server.replace(page, WRITING, MARKDOWN, "<p id=top>Top</p>" + MARKDOWN);
          assertThat(page.evaluate("scrollY")).as("new at the top").isEqualTo(0);

          page.evaluate("document.getElementById('pictures').scrollIntoView()");
          double top = page.locator("#pictures").boundingBox().y;
          server.replace(page, WRITING, MARKDOWN, MORE + MARKDOWN);
          assertThat(page.locator("#pictures").boundingBox().y).isCloseTo(top, offset(1.5));
          server.replace(page, WRITING, "<h2 id=\"urls\"", MORE + "<h2 id=\"urls\"");
          assertThat(page.locator("#pictures").boundingBox().y).isCloseTo(top, offset(1.5));
          server.replace(page, WRITING, MORE + MARKDOWN, MARKDOWN);
          page.waitForTimeout(200);
          assertThat(page.locator("#pictures").boundingBox().y).isCloseTo(top, offset(1.5));
          assertThat(page.locator("#top")).hasCount(1);
        });
  }

  @Test
  void selectionAndFocusStay(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          page.locator(".content p a").first().focus();
          page.evaluate(
              "getSelection().setBaseAndExtent(document.querySelector('.content p').firstChild, 0,"
                  + " document.querySelector('.content p').firstChild, 9)");
          server.replace(page, WRITING, "Documents are <a", "Documents will be <a");
          server.replace(page, WRITING, "<thead>", "<caption>New</caption>\n<thead>");

          assertThat(page.evaluate("getSelection().toString()")).isEqualTo("Documents");
          assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("CommonMark");
          assertThat(page.locator(".content p").first().textContent()).startsWith("Documents will");
        });
  }

  @Test
  void whatIsOpenStaysOpen(Browser browser, Sites sites) {
    String box = "<details><summary>Box</summary><p>inside</p></details>";
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          server.replace(page, WRITING, MARKDOWN, box + MARKDOWN);
          page.locator("summary:text-is('Box')").click();
          page.locator(".tree .shelf details:not([open]) > summary").first().click();
          int open = page.locator(".tree details[open]").count();
          server.replace(page, WRITING, "inside</p>", "inside it</p><p>more</p>");
          server.replace(page, WRITING, ">Writing documents<", ">Writing well<");

          assertThat(page.getByText("inside it").isVisible()).isTrue();
          assertThat(page.locator(".tree details[open]")).hasCount(open);
          assertThat(page.locator(".tree [aria-current=page]").textContent())
              .isEqualTo("Writing well");
          assertThat(page.locator("h1").textContent()).isEqualTo("Writing well");
        });
  }

  @Test
  void theChosenTabStaysChosen(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        TABS,
        (page, server) -> {
          Locator mac = page.locator("[role=tab]:text-is('macOS')").first();
          mac.click();
          mac.evaluate("tab => { self.tab = tab; }");
          String linux = "<p class=\"tab-title\">Linux</p>";
          server.replace(page, TABS, linux, linux + "<p>first</p>");
          assertThat(page.evaluate("tab.isConnected")).as("not made anew").isEqualTo(true);
          server.replace(page, TABS, linux, linux.replace("Linux", "GNU"));

          assertThat(page.locator(".tabs").first().locator("[role=tab]").allTextContents())
              .containsExactly("GNU", "macOS", "Windows");
          assertThat(mac.getAttribute("aria-selected")).isEqualTo("true");
          assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("macOS");
          page.keyboard().press("ArrowLeft");
          assertThat(page.locator(".tab > p:text-is('first')").isVisible()).isTrue();
        });
  }

  @Test
  void newCodeHasItsButtonsOnce(Browser browser, Sites sites) {
    String block =
        "<div class=\"code-block\"><pre class=\"highlight\"><code>one</code></pre></div>";
    inPlace(
        browser,
        sites,
        CODE,
        (page, server) -> {
          Locator first = page.locator(".code-copy").first();
          first.click();
          server.replace(page, CODE, ARTICLE, ARTICLE + block);
          Locator copy = page.locator(".code-block").first().locator(".code-copy");
          assertThat(copy).hasCount(1);
          copy.click();
          page.waitForCondition(() -> copy.getAttribute("class").contains("done"));
          assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("one");
          server.replace(page, CODE, ">one<", ">two " + "wide ".repeat(60) + "<");
          assertThat(copy).hasCount(1);
          assertThat(page.locator(".code-block").first().getAttribute("class")).contains("wide");
          assertThat(page.locator(".code-block:not(:has(> .code-tools))")).hasCount(0);
        });
  }

  @Test
  void annotationsAreMadeAnew(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        CODE,
        (page, server) -> {
          String list = server.text(CODE).split("code-block annotated", 2)[1];
          String item = list.substring(list.indexOf("<li>"), list.indexOf("</li>"));
          server.replace(page, CODE, item, item + " And more.");

          page.locator("button.ref").first().click();
          assertThat(page.locator(".annotated + ol > li").first().textContent())
              .contains("And more.");
          assertThat(page.locator(".annotated + ol > li").first().isVisible()).isTrue();
        });
  }

  @Test
  void theSearchStaysOpen(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          SearchBox.on(page).open().search("section");
          int found = page.locator(".search-item").count();
          server.replace(page, WRITING, "Documents are <a", "Texts are <a");

          assertThat(page.locator("dialog.search").isVisible()).isTrue();
          assertThat(page.locator("dialog.search input").inputValue()).isEqualTo("section");
          assertThat(page.locator(".search-item")).hasCount(found);
          page.keyboard().press("Escape");
          assertThat(page.getByText("Texts are CommonMark").isVisible()).isTrue();
        });
  }

  @Test
  void theDrawerStaysOpen(Browser browser, Sites sites) {
    inPlace(
        Device.NARROW_DARK,
        browser,
        sites,
        WRITING,
        (page, server) -> {
          page.locator(".menu-button").click();
          page.locator(".drawer-foot .theme-switch").click();
          server.replace(page, WRITING, ">Writing documents<", ">Writing well<");

          assertThat(page.locator(".tree").getByText("Writing well").isVisible()).isTrue();
          assertThat(page.locator("main").evaluate("main => main.inert")).isEqualTo(true);
          assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("light");
          page.keyboard().press("Escape");
          assertThat(page.locator("main").evaluate("main => main.inert")).isEqualTo(false);
        });
  }

  @Test
  void newHeadingsAreInTheContents(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          String html = server.text(WRITING);
          String entry = "<li><a href=\"#markdown\">";
          server.update(
              page,
              WRITING,
              html.replace(MARKDOWN, "<h2 id=\"new\">New</h2>" + MORE + MARKDOWN)
                  .replace(entry, "<li><a href=\"#new\">New</a></li>\n" + entry));
          page.locator(".toc-wide a[href='#new']").click();
          page.locator(".toc-wide a[href='#new'][aria-current]").waitFor();
          page.locator(".toc-wide a[href='#code']").click();
          page.locator(".toc-wide a[href='#code'][aria-current]").waitFor();
          assertThat(page.locator(".toc-wide [aria-current]")).hasCount(1);
          assertThat(page.locator(".toc-marker, .toc-wide .toc-top")).hasCount(2);
        });
  }

  @Test
  void manyUpdatesEndWithTheLast(Browser browser, Sites sites) {
    inPlace(
        browser,
        sites,
        WRITING,
        (page, server) -> {
          String html = server.text(WRITING);
          for (int i = 1; i <= 100; i++) {
            server.put(WRITING, html.replace("Documents are", "Documents " + i + " are"));
          }
          page.getByText("Documents 100 are").waitFor();
          assertThat(page.locator(".content > p:first-of-type")).hasCount(1);
        });
  }

  /** Opens a page of the manual, runs a test, and sees that nothing was loaded anew. */
  private static void inPlace(
      Browser browser, Sites sites, String path, BiConsumer<Page, LiveServer> test) {
    inPlace(Device.WIDE_LIGHT, browser, sites, path, test);
  }

  private static void inPlace(
      Device device, Browser browser, Sites sites, String path, BiConsumer<Page, LiveServer> test) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
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
